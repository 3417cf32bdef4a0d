// # Followers and following: many-to-many of a table with itself
//
// The join table references the same table twice, so in 0.45, each relation
// needs a `relationName`. `following` has the `relationName` of `follower`, since
// in its rows, the author is the follower.
//
// Group: declare.
// In 1.0: other code.
// See: many-to-many/followers-swapped, many-to-many/count-followers,
// relations/multiple-relations-self, foreign-keys/no-index.
// Also: self many-to-many, self join table, follow users, There are multiple
// relations between "follows" and "authors", please specify relation name,
// Twitter, follow system, social network, users to users, subscribe to users,
// symmetrical.
//
// npm run example many-to-many/followers-and-following

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { authors, follows } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Declare both directions
const authorsRelations = relations(authors, ({ many }) => ({
  following: many(follows, { relationName: "follower" }),
  followers: many(follows, { relationName: "followee" }),
}));
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
const schema = { authors, follows, authorsRelations, followsRelations };
const db = drizzle(client, { schema });

const ann = await db.query.authors.findFirst({
  columns: { name: true },
  with: {
    following: {
      columns: {},
      with: { followee: { columns: { name: true } } },
      orderBy: (follow, { asc }) => asc(follow.followeeId),
    },
    followers: {
      columns: {},
      with: { follower: { columns: { name: true } } },
      orderBy: (follow, { asc }) => asc(follow.followerId),
    },
  },
  where: (author, { eq }) => eq(author.name, "Ann"),
});

console.log("Ann with both directions:", ann);
// {
//   name: 'Ann',
//   following: [ { followee: { name: 'Ben' } } ],
//   followers: [
//     { follower: { name: 'Ben' } },
//     { follower: { name: 'Cleo' } }
//   ]
// }

// ## Leave the join table out of the result
const flat = ann && {
  name: ann.name,
  following: ann.following.map(({ followee }) => followee.name),
  followers: ann.followers.map(({ follower }) => follower.name),
};

console.log("The names only:", flat);
// {
//   name: 'Ann',
//   following: [ 'Ben' ],
//   followers: [ 'Ben', 'Cleo' ]
// }

await client.end();
