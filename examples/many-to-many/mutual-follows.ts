// # Find the pairs that follow each other
//
// Join the table with itself under an alias: the second row leads back.
//
// Group: filter.
// In 1.0: the same.
// See: joins/self-join, many-to-many/friends.
// Also: mutual follows, mutual friends, follow back, self join, alias of a
// table, rows in both directions, match, followed back, reciprocal, two-way.
//
// npm run example many-to-many/mutual-follows

import { and, eq, lt } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { authors, follows } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Join with the row that leads back
//
// `lt()` keeps one of the two rows of each pair.
const back = alias(follows, "back");
const other = alias(authors, "other");

const pairs = await db
  .select({ name: authors.name, other: other.name })
  .from(follows)
  .innerJoin(
    back,
    and(
      eq(back.followerId, follows.followeeId),
      eq(back.followeeId, follows.followerId),
    ),
  )
  .innerJoin(authors, eq(authors.id, follows.followerId))
  .innerJoin(other, eq(other.id, follows.followeeId))
  .where(lt(follows.followerId, follows.followeeId))
  .orderBy(authors.id, other.id);

console.log("Pairs:", pairs);
// [ { name: 'Ann', other: 'Ben' } ]

// ## Which followers are followed back
//
// A left join has null where no row leads back. To get only these
// rows, add `.where(isNull(back.followerId))`.
const oneWay = await db
  .select({ follower: authors.name, back: back.followerId })
  .from(follows)
  .innerJoin(authors, eq(authors.id, follows.followerId))
  .leftJoin(
    back,
    and(
      eq(back.followerId, follows.followeeId),
      eq(back.followeeId, follows.followerId),
    ),
  )
  .orderBy(authors.id);

console.log("Null for Cleo, who is not followed back:", oneWay);
// [
//   { follower: 'Ann', back: 2 },
//   { follower: 'Ben', back: 1 },
//   { follower: 'Cleo', back: null }
// ]

await client.end();
