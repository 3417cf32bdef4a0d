// # A `one` relation with a `where` is null, and its type is not nullable
//
// In 0.45, a `one` relation in `with` has no option `where`, but Drizzle applies
// it: a related row that does not match is null. If the foreign key is
// `notNull()`, the type has no `null`.
//
// Write: `where: inArray(posts.authorId, idsOfAlice)` for the posts, where
// `idsOfAlice` is a subquery that selects `users.id` with the condition.
// Trap: wrong type.
// In 1.0: fixed, unless the type of the `where` has `undefined`.
// See: relational-queries/leave-out-deleted-rows,
// relational-queries/where-inside-with, relations/where-and-optional-false.
// Also: where on a one relation, author is null, filter a nested one, Cannot
// read properties of null, soft delete.
//
// npm run example relational-queries/author-is-null

import { eq, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const authorOrNull = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    author: { columns: { name: true }, where: eq(users.name, "Alice") },
  },
  orderBy: posts.id,
});

console.log("The author of Getting Started is null:", authorOrNull);
// [
//   { title: 'Hello World', author: { name: 'Alice' } },
//   { title: 'Second Thoughts', author: { name: 'Alice' } },
//   { title: 'Getting Started', author: null }
// ]

// ## TypeScript refuses the `where` if it stands alone
//
// Beside a valid option, such as `columns`, TypeScript accepts it, but the parameters
// of a callback need types. Alone, it is an error, and the type of the row has no
// author.
const whereAlone = await db.query.posts.findFirst({
  with: {
    // @ts-expect-error TS2353: a one relation has no option where
    author: { where: eq(users.name, "Bob") },
  },
  orderBy: posts.id,
});

console.log("The author is null, and is not in the type:", whereAlone);
// { id: 1, title: 'Hello World', authorId: 1, author: null }

// ## Filter the posts
const idsOfAlice = db
  .select({ id: users.id })
  .from(users)
  .where(eq(users.name, "Alice"));
const postsOfAlice = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  where: inArray(posts.authorId, idsOfAlice),
  orderBy: posts.id,
});

console.log("The posts of Alice:", postsOfAlice);
// [
//   { title: 'Hello World', author: { name: 'Alice' } },
//   { title: 'Second Thoughts', author: { name: 'Alice' } }
// ]

await client.end();
