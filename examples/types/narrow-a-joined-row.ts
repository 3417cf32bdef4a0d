// # Type 'null' is not assignable after a check: the type of a joined row stays nullable
//
// `if (row.posts)` narrows `row.posts`, but not the type of `row`. So TypeScript
// does not accept `row` as a row whose posts are never null.
//
// Write: `rows.flatMap((row) => row.posts ? [{ ...row, posts: row.posts }] :
// [])`.
// Trap: a TypeScript error.
// In 1.0: the same.
// See: types/null-after-left-join, types/joined-row,
// values/left-join-null-for-existing-row.
// Issues: #4762.
// Also: TS2322, TS2345, possibly null after a check, type guard, type
// predicate, narrow a nested property, filter out null, NonNullable, left join
// result type, is not assignable to type, remove null from the row type.
//
// npm run example types/narrow-a-joined-row

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("joins");

type Author = {
  users: typeof users.$inferSelect;
  posts: typeof posts.$inferSelect;
};

const rows = await db
  .select()
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

// @ts-expect-error TS2322: posts can be null, although filter() has removed null
const filtered: Author[] = rows.filter((row) => row.posts);

console.log("The rows are right, but TypeScript refuses them:", filtered);
// [
//   {
//     users: { id: 1, name: 'Alice' },
//     posts: { id: 1, title: 'Hello World', authorId: 1 }
//   }
// ]

// ## Build the row anew
//
// `posts: row.posts` has the narrow type.
const authors: Author[] = rows.flatMap((row) =>
  row.posts ? [{ ...row, posts: row.posts }] : [],
);

console.log("With flatMap():", authors);
// [
//   {
//     users: { id: 1, name: 'Alice' },
//     posts: { id: 1, title: 'Hello World', authorId: 1 }
//   }
// ]

// ## A type guard, for several places
//
// TypeScript does not check that the function returns what its type says.
type Row = (typeof rows)[number];

function hasPost(row: Row): row is Row & Author {
  return row.posts !== null;
}
const guarded = rows.filter(hasPost);

console.log("With a type guard:", guarded);
// [
//   {
//     users: { id: 1, name: 'Alice' },
//     posts: { id: 1, title: 'Hello World', authorId: 1 }
//   }
// ]

// ## Or leave out null in the query: an inner join
const joined: Author[] = await db
  .select()
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("With an inner join:", joined);
// [
//   {
//     users: { id: 1, name: 'Alice' },
//     posts: { id: 1, title: 'Hello World', authorId: 1 }
//   }
// ]

await client.end();
