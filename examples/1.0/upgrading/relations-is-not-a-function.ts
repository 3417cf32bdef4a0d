// # `relations` is not a function
//
// `drizzle-orm` has no `relations()` in 1.0. Declare the relations with
// `defineRelations()`.
//
// Write: `defineRelations`, in 1.0, with `r.many.posts()` and
// `r.one.users({ from: r.posts.authorId, to: r.users.id, optional: false })` for
// a key that is not null.
//
// npm run example 1.0/upgrading/relations-is-not-a-function

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { spawnSync } from "node:child_process";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const {
  // @ts-expect-error TS2339: 1.0 has no relations()
  relations,
} = await import("drizzle-orm");
try {
  // @ts-expect-error TS7031: relations has no type
  relations(users, ({ many }) => ({ posts: many(posts) }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Call relations():", error.message);
  // 'relations is not a function'
}

// ## Import `relations` by its name
//
// In an ES module, Node.js refuses the import before the program starts.
// TypeScript reports TS2724:
// `'"drizzle-orm"' has no exported member named 'relations'. Did you mean 'Relation'?`
const program = `import { relations } from "drizzle-orm";`;
const { stderr } = spawnSync(
  process.execPath,
  ["--input-type=module", "--eval", program],
  { cwd: import.meta.dirname, encoding: "utf8" },
);
const importError = /SyntaxError: .+/.exec(stderr)?.[0];

console.log("Import relations():", importError);
// "SyntaxError: The requested module 'drizzle-orm' does not provide " +
//   "an export named 'relations'"

// ## Declare the relations with `defineRelations()`
//
// `fields` becomes `from`, and `references` becomes `to`. Add `optional: false`
// where the foreign key is `notNull()` and
// [the relation has no `where`](../relations/where-and-optional-false.md). Do not
// import the old function from `drizzle-orm/_relations`: `db.query` ignores its result.
const blogRelations = defineRelations({ users, posts }, (r) => ({
  users: { posts: r.many.posts() },
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
  },
}));
const db = drizzle({ client, relations: blogRelations });
const user = await db.query.users.findFirst({
  with: { posts: { orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("A user with posts:", user);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [
//     { id: 1, title: 'Hello World', authorId: 1 },
//     { id: 2, title: 'Second Thoughts', authorId: 1 }
//   ]
// }

await client.end();
