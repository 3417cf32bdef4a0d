// # `followers` and `following` are swapped: an author follows herself
//
// A `many()` takes the column of the `one()` with the same `relationName`. With
// the two names crossed, there is no error: `followers` has the rows in which
// the author is the follower.
//
// Write: `followers: many(follows, { relationName: "followee" })`, and
// `"follower"` for `following`.
// Trap: wrong rows.
// In 1.0: the same.
// See: many-to-many/followers-and-following, relations/many-takes-another-one.
// Also: self many-to-many, wrong followers, crossed relationName, crossed
// alias, wrong number of followers.
//
// npm run example many-to-many/followers-swapped

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { authors, follows } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const followsRelations = relations(follows, ({ one }) => ({
  follower: one(authors, {
    fields: [follows.followerId],
    references: [authors.id],
    relationName: "follower",
  }),
  followee: one(authors, {
    fields: [follows.followeeId],
    references: [authors.id],
    relationName: "followee",
  }),
}));
const crossed = relations(authors, ({ many }) => ({
  followers: many(follows, { relationName: "follower" }),
  following: many(follows, { relationName: "followee" }),
}));
const crossedDb = drizzle(client, {
  schema: { authors, follows, followsRelations, crossed },
});

const crossedCleo = await crossedDb.query.authors.findFirst({
  columns: { name: true },
  with: {
    followers: {
      columns: {},
      with: { follower: { columns: { name: true } } },
    },
  },
  where: (author, { eq }) => eq(author.name, "Cleo"),
});

console.log("Wrong: Cleo follows herself:", crossedCleo);
// {
//   name: 'Cleo',
//   followers: [ { follower: { name: 'Cleo' } } ]
// }

// ## Give `followers` the name of `followee`
//
// The followers of an author are the rows in which the author is the followee.
const straight = relations(authors, ({ many }) => ({
  followers: many(follows, { relationName: "followee" }),
  following: many(follows, { relationName: "follower" }),
}));
const db = drizzle(client, {
  schema: { authors, follows, followsRelations, straight },
});

const cleo = await db.query.authors.findFirst({
  columns: { name: true },
  with: {
    followers: {
      columns: {},
      with: { follower: { columns: { name: true } } },
    },
    following: {
      columns: {},
      with: { followee: { columns: { name: true } } },
    },
  },
  where: (author, { eq }) => eq(author.name, "Cleo"),
});

console.log("Cleo follows Ann:", cleo);
// {
//   name: 'Cleo',
//   followers: [],
//   following: [ { followee: { name: 'Ann' } } ]
// }

await client.end();
