// # `followers` and `following` are swapped: an author follows herself
//
// Without `from`, `r.many.follows()` takes the columns of the `r.one` with the
// same `alias`. With the two names crossed, there is no error: `followers` has the
// rows in which the author is the follower.
//
// Write: `from: r.authors.id.through(r.follows.followeeId)` for `followers`, and
// `to: r.authors.id.through(r.follows.followerId)`.
//
// npm run example 1.0/many-to-many/followers-swapped

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, follows } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const crossed = defineRelations({ authors, follows }, (r) => ({
  authors: {
    followers: r.many.follows({ alias: "follower" }),
    following: r.many.follows({ alias: "followee" }),
  },
  follows: {
    follower: r.one.authors({
      from: r.follows.followerId,
      to: r.authors.id,
      optional: false,
      alias: "follower",
    }),
    followee: r.one.authors({
      from: r.follows.followeeId,
      to: r.authors.id,
      optional: false,
      alias: "followee",
    }),
  },
}));
const crossedDb = drizzle({ client, relations: crossed });

const crossedCleo = await crossedDb.query.authors.findFirst({
  columns: { name: true },
  with: {
    followers: {
      columns: {},
      with: { follower: { columns: { name: true } } },
    },
  },
  where: { name: "Cleo" },
});

console.log("Wrong: Cleo follows herself:", crossedCleo);
// {
//   name: 'Cleo',
//   followers: [ { follower: { name: 'Cleo' } } ]
// }

// ## Name the column in `from`
//
// For the followers of an author, the author is the followee: `from` has
// `followeeId`. If you cross the two columns, there is no error here, either.
const relations = defineRelations({ authors, follows }, (r) => ({
  authors: {
    followers: r.many.authors({
      from: r.authors.id.through(r.follows.followeeId),
      to: r.authors.id.through(r.follows.followerId),
    }),
    following: r.many.authors({
      from: r.authors.id.through(r.follows.followerId),
      to: r.authors.id.through(r.follows.followeeId),
    }),
  },
}));
const db = drizzle({ client, relations });

const cleo = await db.query.authors.findFirst({
  columns: { name: true },
  with: {
    followers: { columns: { name: true } },
    following: { columns: { name: true } },
  },
  where: { name: "Cleo" },
});

console.log("Cleo follows Ann:", cleo);
// { name: 'Cleo', followers: [], following: [ { name: 'Ann' } ] }

await client.end();
