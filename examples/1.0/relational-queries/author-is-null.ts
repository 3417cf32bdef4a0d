// # A `one` relation with a `where` is null, and its type is not nullable
//
// A `where` inside `with` turns the row of a `one` relation into null if it does
// not match. In 1.0, the type then has null, even if the relation is declared
// with `optional: false`. If the type of the `where` has `undefined`, as in a
// conditional spread, the type of the row has no null.
//
// Write: `where: { author: { name: "Alice" } }` for the posts.
//
// npm run example 1.0/relational-queries/author-is-null

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const authorOrNull = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true }, where: { name: "Alice" } } },
  orderBy: { id: "asc" },
});

console.log("The author of Getting Started is null:", authorOrNull);
// [
//   { title: 'Hello World', author: { name: 'Alice' } },
//   { title: 'Second Thoughts', author: { name: 'Alice' } },
//   { title: 'Getting Started', author: null }
// ]

// ## Filter the posts
const postsOfAlice = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  where: { author: { name: "Alice" } },
  orderBy: { id: "asc" },
});

console.log("The posts of Alice:", postsOfAlice);
// [
//   { title: 'Hello World', author: { name: 'Alice' } },
//   { title: 'Second Thoughts', author: { name: 'Alice' } }
// ]

await client.end();
