// # `with` in a variable: Type 'boolean' is not assignable to type 'true'
//
// TypeScript accepts a `with` from a variable, even with a wrong name beside a
// right one. If the variable holds `false`, the row has no author, but its type
// has one.
//
// npm run example 1.0/types/with-in-a-variable

import type { DBQueryConfig } from "drizzle-orm";
import { client, db } from "../db";
import type { relations as tables } from "../db/relations";
import { seed } from "../../../src/seed";

await seed("blog");

const relations = { author: true };
const widened = await db.query.posts.findFirst({
  with: relations,
  orderBy: { id: "asc" },
});

console.log("The author is in the type:", widened);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

// ## Check the names with `satisfies`
//
// With `satisfies`, TypeScript keeps `true` in the type, and reports a name
// that does not exist. `PostConfig` has all options of a query of posts.
type Relations = typeof tables;
type PostConfig = DBQueryConfig<"many", Relations, Relations["posts"]>;

const options = {
  columns: { title: true },
  with: { author: { columns: { name: true } } },
} satisfies PostConfig;
const names = await db.query.posts.findFirst({
  ...options,
  orderBy: { id: "asc" },
});

console.log("With satisfies:", names);
// { title: 'Hello World', author: { name: 'Alice' } }

const misspelt = {
  // @ts-expect-error TS2561: the relation is author
  autor: true,
} satisfies PostConfig["with"];

console.log("TypeScript refuses the name:", misspelt);
// { autor: true }

// ## An annotation loses the author
//
// With a type before the `=`, TypeScript knows only this type, not what the
// variable holds. It reports no error.
const annotated: PostConfig = {
  with: { author: true },
  orderBy: { id: "asc" },
  limit: 1,
};
const lost = await db.query.posts.findMany(annotated);

console.log("The author is not in the type:", lost);
// [
//   {
//     id: 1,
//     title: 'Hello World',
//     authorId: 1,
//     author: { id: 1, name: 'Alice' }
//   }
// ]

await client.end();
