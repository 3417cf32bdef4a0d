// # A conditional `with` returns no posts, but the type has them
//
// If the value of `posts` in `with` is undefined at run time, or a spread with a
// condition leaves `posts` out, the result has no such key, but the type has it.
// `user.posts.map()` compiles, and throws.
//
// npm run example 1.0/relational-queries/conditional-with

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const details = new URLSearchParams("").has("details");
const missing = await db.query.users.findFirst({
  with: { posts: details ? true : undefined },
  orderBy: { id: "asc" },
});

console.log("No posts, the type has them:", missing);
// { id: 1, name: 'Alice' }

// ## `false` does the same
//
// In 1.0, TypeScript accepts a boolean.
const withFalse = await db.query.users.findFirst({
  with: { posts: details },
  orderBy: { id: "asc" },
});

console.log("No posts for false:", withFalse);
// { id: 1, name: 'Alice' }

// ## Return an empty array with `limit: 0`
//
// A `many` relation with `limit: 0` is an empty array, as the type says.
const empty = await db.query.users.findFirst({
  with: { posts: { limit: details ? undefined : 0, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("An empty array:", empty);
// { id: 1, name: 'Alice', posts: [] }

// ## Give the variable a type with an optional key
//
// A `one` relation ignores `limit`. Its key can be missing, so say this in the
// type of the variable.
const optional: { title: string; author?: { name: string } } | undefined =
  await db.query.posts.findFirst({
    columns: { title: true },
    with: { author: details ? { columns: { name: true } } : undefined },
    orderBy: { id: "asc" },
  });

console.log("No author, the type allows it:", optional);
// { title: 'Hello World' }

await client.end();
