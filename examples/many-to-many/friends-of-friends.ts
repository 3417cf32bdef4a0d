// # Find people to follow: friends of friends
//
// Join the join table with itself: the second row begins where the first one
// ends. Leave out the author, and the people whom the author already follows.
//
// Group: filter.
// In 1.0: the same.
// See: many-to-many/mutual-follows, many-to-many/related-posts.
// Also: suggestions, people you may know, second degree, self join, two hops,
// recommend users, suggested users, who to follow, mutual contacts, network,
// connections of connections, friend recommendations.
//
// npm run example many-to-many/friends-of-friends

import { and, eq, ne, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { authors, follows } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Two steps from an author
//
// Cleo follows Ann, and Ann follows Ben. With the `id`, and only columns of
// `authors`, `selectDistinct()` returns a person once, also if several authors lead
// there. A `json` column is an error in it.
const me = 3;
const next = alias(follows, "next");
const mine = alias(follows, "mine");

const suggestions = await db
  .selectDistinct({ id: authors.id, name: authors.name })
  .from(follows)
  .innerJoin(next, eq(next.followerId, follows.followeeId))
  .innerJoin(authors, eq(authors.id, next.followeeId))
  .where(
    and(
      eq(follows.followerId, me),
      ne(authors.id, me),
      notExists(
        db
          .select({ id: mine.followeeId })
          .from(mine)
          .where(and(eq(mine.followerId, me), eq(mine.followeeId, authors.id))),
      ),
    ),
  )
  .orderBy(authors.id);

console.log("Suggestions for Cleo:", suggestions);
// [ { id: 2, name: 'Ben' } ]

await client.end();
