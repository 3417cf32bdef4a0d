// # Join a table only on a condition
//
// Return from two branches, so that each has its own type. If only the filter
// needs the table, use `exists` instead of a join.
//
// Group: build a query from parts.
// In 1.0: the same.
// See: types/dynamic-query, joins/join-changes-the-rows,
// sql/subquery-over-the-same-table.
// Also: conditional join, optional join, dynamic join, missing FROM-clause
// entry, $dynamic leftJoin, include a table only if, join if needed, join by a
// flag, sometimes join, add a join later, optional relation in select.
//
// npm run example types/conditional-join

import { and, eq, exists, type SQL } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Return from two branches
//
// TypeScript does not check which branch returns which type. The function takes `true`
// or `false`, but no variable of the type `boolean`, unless an `if` has tested it. If
// `authorId` can be null, use `leftJoin()`, and write `author: string | null`.
function getPosts(
  withAuthor: true,
): Promise<{ title: string; author: string }[]>;
function getPosts(withAuthor: false): Promise<{ title: string }[]>;
async function getPosts(withAuthor: boolean) {
  if (!withAuthor)
    return db.select({ title: posts.title }).from(posts).orderBy(posts.id);
  return db
    .select({ title: posts.title, author: users.name })
    .from(posts)
    .innerJoin(users, eq(posts.authorId, users.id))
    .orderBy(posts.id);
}
const joined = await getPosts(true);

console.log("With the join:", joined);
// [
//   { title: 'Hello World', author: 'Alice' },
//   { title: 'Second Thoughts', author: 'Alice' },
//   { title: 'Getting Started', author: 'Bob' }
// ]

// ## Join with $dynamic()
//
// No column of `users` is selected here, so the type of the rows stays the same.
const author = new URLSearchParams("author=Alice").get("author");
const query = db
  .select({ title: posts.title })
  .from(posts)
  .orderBy(posts.id)
  .$dynamic();
if (author !== null) {
  void query // it is awaited below
    .innerJoin(users, eq(posts.authorId, users.id))
    .where(eq(users.name, author));
}
const ofAuthor = await query;

console.log("Joined for the condition:", ofAuthor);
// [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]

// ## Use `exists` for a condition
//
// A join repeats a post if several rows match. `exists` does not.
const where: SQL | undefined =
  author !== null
    ? exists(
        db
          .select()
          .from(users)
          .where(and(eq(users.id, posts.authorId), eq(users.name, author))),
      )
    : undefined;
const existing = await db
  .select({ title: posts.title })
  .from(posts)
  .where(where)
  .orderBy(posts.id);

console.log("With exists:", existing);
// [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]

await client.end();
