// # Friends: a query finds only half of them
//
// If one row stands for a friendship, an author is in either of its two
// columns. A join or a relation over one column misses the friends in the other.
//
// Write: both directions with `or`, the second one
// `and(eq(follows.followeeId, 1), eq(authors.id, follows.followerId))`.
// Trap: missing rows.
// In 1.0: the same.
// See: joins/or-in-a-join, many-to-many/mutual-follows, foreign-keys/no-index.
// Also: friendships, symmetric relation, both directions, bidirectional,
// friend requests, self many-to-many, mutual friendship, friend list, both
// sides, two-way relation, contacts, undirected.
//
// npm run example many-to-many/friends

import { and, eq, or } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { authors, follows } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// After this delete, each row of `follows` is a friendship: Ann and Ben, Cleo
// and Ann.
await db
  .delete(follows)
  .where(and(eq(follows.followerId, 2), eq(follows.followeeId, 1)));

const halfOfTheFriends = await db
  .select({ name: authors.name })
  .from(follows)
  .innerJoin(authors, eq(authors.id, follows.followeeId))
  .where(eq(follows.followerId, 1))
  .orderBy(authors.id);

console.log("Cleo is missing:", halfOfTheFriends);
// [ { name: 'Ben' } ]

// ## Join over both columns
//
// Ann is in one column, and the friend in the other. A friendship that is
// stored in both directions gives the friend twice. A check constraint
// `follower_id < followee_id` allows only the row with the smaller id first.
const friends = await db
  .select({ name: authors.name })
  .from(follows)
  .innerJoin(
    authors,
    or(
      and(eq(follows.followerId, 1), eq(authors.id, follows.followeeId)),
      and(eq(follows.followeeId, 1), eq(authors.id, follows.followerId)),
    ),
  )
  .orderBy(authors.id);

console.log("Friends of Ann:", friends);
// [ { name: 'Ben' }, { name: 'Cleo' } ]

// ## Take both directions as one list: `union()`
//
// Each friendship gives two rows, one for each friend. `union()` also removes
// the duplicates of a friendship that is stored in both directions.
const pairs = union(
  db
    .select({ authorId: follows.followerId, friendId: follows.followeeId })
    .from(follows),
  db
    .select({ authorId: follows.followeeId, friendId: follows.followerId })
    .from(follows),
).as("pairs");
const friendsOfAll = await db
  .select({ authorId: pairs.authorId, friend: authors.name })
  .from(pairs)
  .innerJoin(authors, eq(authors.id, pairs.friendId))
  .orderBy(pairs.authorId, authors.id);

console.log("Friends of everybody:", friendsOfAll);
// [
//   { authorId: 1, friend: 'Ben' },
//   { authorId: 1, friend: 'Cleo' },
//   { authorId: 2, friend: 'Ann' },
//   { authorId: 3, friend: 'Ann' }
// ]

await client.end();
