// Generated from ../../many-to-many/friends.ts, as its code is the same in 1.0. Change it there.
//
// # Friends: a query finds only half of them
//
// If one row stands for a friendship, the own id is in either of its two
// columns. A join or a relation over one column misses the others.
//
// Trap: missing rows.
// In 1.0: the same.
// Also: friendships, symmetric relation, both directions, bidirectional,
// friend requests, self many-to-many.
//
// npm run example 1.0/many-to-many/friends

import { and, eq, or } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import { client, db } from "../db";
import { authors, follows } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// Let each row of `follows` be a friendship: Ann and Ben, Cleo and Ann.
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
// The own id is in one column, and the id of the friend in the other.
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
// Each friendship gives two rows, one for each of the two friends.
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
