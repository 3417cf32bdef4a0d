// # Add a boolean to each row: is it followed or liked by the current user?
//
// Left-join the join table with the id of the user in the condition of the
// join. The primary key of `follows` allows one such row for each author, so no
// author comes twice.
//
// Group: shape the result.
// In 1.0: the same.
// See: many-to-many/same-pair-twice, joins/user-without-posts-disappears.
// Also: isFollowing, isLiked, liked by me, bookmarked, has voted, exists as a
// boolean, computed column, did I like it, is bookmarked, isFavorite,
// hasLiked, viewer, flag per row, is subscribed, own reaction, already saved.
//
// npm run example many-to-many/followed-by-me

import { and, eq, isNotNull, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { authors, follows } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Join with the id of the user in the condition
//
// The user is Ann. In `where`, the condition would remove the other authors.
const me = 1;

const withFlag = await db
  .select({
    name: authors.name,
    isFollowed: sql<boolean>`${isNotNull(follows.followerId)}`,
  })
  .from(authors)
  .leftJoin(
    follows,
    and(eq(follows.followeeId, authors.id), eq(follows.followerId, me)),
  )
  .orderBy(authors.id);

console.log("Followed by Ann:", withFlag);
// [
//   { name: 'Ann', isFollowed: false },
//   { name: 'Ben', isFollowed: true },
//   { name: 'Cleo', isFollowed: false }
// ]

await client.end();
