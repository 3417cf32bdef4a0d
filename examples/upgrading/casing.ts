// # column "authorId" does not exist
//
// In 0.45, `casing: "snake_case"` in `drizzle()` turns `authorId` into `author_id`.
// Drizzle 1.0 and drizzle-kit 1.0 ignore the option.
//
// Write: `authorId: integer("author_id")`.
// Trap: nothing in 0.45.
// In 1.0: TypeScript refuses it, PostgreSQL reports an error, and drizzle-kit can
// drop the column.
// See: upgrading/query-is-empty.
// Also: 42703, casing snake_case has no effect, snakeCase.table, camelCase,
// TS2345, camel case, column names after the upgrade.
//
// npm run example upgrading/casing

import { integer, pgTable, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

const posts = pgTable("posts", {
  id: serial().primaryKey(),
  title: text().notNull(),
  authorId: integer().notNull(),
});
const db = drizzle({ client, casing: "snake_case" });
const authors = await db
  .select({ authorId: posts.authorId })
  .from(posts)
  .orderBy(posts.id);

console.log("The option casing:", authors);
// [ { authorId: 1 }, { authorId: 1 }, { authorId: 2 } ]

// ## Prepare the upgrade: name the column
//
// This works in 0.45 and in 1.0. If the column is unique, write the old name of the
// constraint, `unique("posts_authorId_unique")`: otherwise, drizzle-kit 0.31 drops
// the constraint and adds it anew.
const namedPosts = pgTable("posts", {
  id: serial().primaryKey(),
  authorId: integer("author_id").notNull(),
});
const named = await db.select().from(namedPosts).orderBy(namedPosts.id);

console.log("With a name:", named);
// [
//   { id: 1, authorId: 1 },
//   { id: 2, authorId: 1 },
//   { id: 3, authorId: 2 }
// ]

await client.end();
