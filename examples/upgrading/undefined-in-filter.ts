// # Unexpected 'undefined' in filter value
//
// In 0.45, as in 1.0.0-rc.4, `where: undefined` means all rows. Drizzle 1.0.0-rc.5
// throws an error.
//
// Trap: nothing in 0.45.
// In 1.0: an error.
// See: relational-queries/find-first-without-id,
// relational-queries/empty-filters, relational-queries/object-from-a-request,
// relational-queries/empty-relation-filter.
// Issues: #6180, #5636.
// Also: EmptyFilter, optional filter, dynamic where, search form, where is
// undefined.
//
// npm run example upgrading/undefined-in-filter

import { and, eq, gt } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const search: { name?: string; authorId?: number } = {};

const everyUser = await db.query.users.findMany({
  where: search.name === undefined ? undefined : eq(users.name, search.name),
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("No name, all users:", everyUser);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

// ## Beside another condition
//
// `and()` leaves out a condition that is undefined.
const laterPosts = await db.query.posts.findMany({
  where: and(
    gt(posts.id, 1),
    search.authorId === undefined
      ? undefined
      : eq(posts.authorId, search.authorId),
  ),
  orderBy: (post, { asc }) => asc(post.id),
});

console.log("One condition of two:", laterPosts);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

await client.end();
