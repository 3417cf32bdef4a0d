// # `with` in a variable: Type 'boolean' is not assignable to type 'true'
//
// In an object in a variable, TypeScript widens `true` to `boolean`. In 0.45, the
// type of the row then loses the relation.
//
// Write: `{ author: true } as const`.
// Trap: TypeScript error.
// In 1.0: TypeScript accepts it.
// See: relational-queries/conditional-with, types/columns-in-a-variable.
// Also: TS2322, TS2345, reuse with, share query options, config in a variable,
// DBQueryConfig, as const, satisfies, include in a constant, reuse an include,
// shared options.
//
// npm run example types/with-in-a-variable

import type { DBQueryConfig, ExtractTablesWithRelations } from "drizzle-orm";
import { client, db } from "../../src/db";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const relations = { author: true };
const widened = await db.query.posts.findFirst({
  // @ts-expect-error TS2322: boolean is not true
  with: relations,
  orderBy: (post, { asc }) => asc(post.id),
});

console.log("It works, but TypeScript refuses it:", widened);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

// ## Write `as const`
const literal = { author: true } as const;
const withAuthor = await db.query.posts.findFirst({
  with: literal,
  orderBy: (post, { asc }) => asc(post.id),
});

console.log("With as const:", withAuthor);
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
type Schema = ExtractTablesWithRelations<typeof schema>;
type PostConfig = DBQueryConfig<"many", boolean, Schema, Schema["posts"]>;

const options = {
  columns: { title: true },
  with: { author: { columns: { name: true } } },
} satisfies PostConfig;
const names = await db.query.posts.findFirst({
  ...options,
  orderBy: (post, { asc }) => asc(post.id),
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
  orderBy: (post, { asc }) => asc(post.id),
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
