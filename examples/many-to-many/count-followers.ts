// # Count the followers and the following of each user
//
// Count each direction in a subquery of its own. In one query that joins the
// table in both directions, `count()` can be too high.
//
// Group: count and sum.
// In 1.0: the same.
// See: joins/counts-too-high, joins/count-in-subquery-is-null,
// many-to-many/same-pair-twice, foreign-keys/no-index.
// Also: number of followers, follower count, following count, several counts
// per row, count many-to-many of a table with itself, followers and following
// numbers, how many follow, subscriber count, count friends, profile numbers.
//
// npm run example many-to-many/count-followers

import { count, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { authors, follows } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## A grouped subquery for each direction
//
// In 0.45, each count needs a name in `as()` that no other column of the query
// has: the SQL names it without its subquery. `coalesce` gives 0 to an author
// without a row.
const followers = db
  .select({ id: follows.followeeId, n: count().as("followers_n") })
  .from(follows)
  .groupBy(follows.followeeId)
  .as("followers");
const following = db
  .select({ id: follows.followerId, n: count().as("following_n") })
  .from(follows)
  .groupBy(follows.followerId)
  .as("following");

const counts = await db
  .select({
    name: authors.name,
    followers: sql`coalesce(${followers.n}, 0)`.mapWith(Number),
    following: sql`coalesce(${following.n}, 0)`.mapWith(Number),
  })
  .from(authors)
  .leftJoin(followers, eq(followers.id, authors.id))
  .leftJoin(following, eq(following.id, authors.id))
  .orderBy(authors.id);

console.log("Followers and following:", counts);
// [
//   { name: 'Ann', followers: 2, following: 1 },
//   { name: 'Ben', followers: 1, following: 1 },
//   { name: 'Cleo', followers: 0, following: 1 }
// ]

await client.end();
