// # column "authorId" does not exist
//
// In 1.0, `drizzle()` has no option `casing`. A column without a name of its own has
// the name of its key, `authorId`.
//
// Write: `snakeCase.table`, or a name for the column, as in 0.45.
//
// npm run example 1.0/upgrading/casing

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { DrizzleQueryError } from "drizzle-orm";
import { integer, pgTable, serial, snakeCase, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const posts = pgTable("posts", {
  id: serial().primaryKey(),
  title: text().notNull(),
  authorId: integer().notNull(),
});
const casingDb = drizzle(
  // @ts-expect-error TS2345: there is no option casing
  { client, casing: "snake_case" },
);
try {
  await casingDb
    .select({ authorId: posts.authorId })
    .from(posts)
    .orderBy(posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The option casing:", { code, message });
  // { code: '42703', message: 'column "authorId" does not exist' }
}

// drizzle-kit 1.0 ignores `casing`, too, and asks whether `authorId` is a new
// column. With the answer "create", the migration drops `author_id` with its
// data. Here, it fails if the table has rows, because `authorId` is `notNull()`.
// For a nullable column, it does not fail.
const inDatabase = pgTable("posts", {
  id: serial().primaryKey(),
  title: text().notNull(),
  authorId: integer("author_id").notNull(),
});
const created = await generateMigration(
  await generateDrizzleJson({ inDatabase }),
  await generateDrizzleJson({ posts }),
  {
    hints: [
      {
        type: "create",
        kind: "column",
        entity: ["public", "posts", "authorId"],
      },
    ],
  },
);

console.log("The migration drops author_id:", created);
// [
//   'ALTER TABLE "posts" ADD COLUMN "authorId" integer NOT NULL;',
//   'ALTER TABLE "posts" DROP COLUMN "author_id";'
// ]

// ## Declare the table with `snakeCase.table()`
//
// The column `authorId` is then `author_id` in the database. Do this before
// `drizzle-kit generate` or `push`. Declare a table of a `pgSchema()` with `table()` of
// `snakeCase.schema()`. Give `unique()` the name of its constraint, such as
// `users_emailAddress_unique`: without it, drizzle-kit asks whether it is renamed.
const snakePosts = snakeCase.table("posts", {
  id: serial().primaryKey(),
  title: text().notNull(),
  authorId: integer().notNull(),
});
const db = drizzle({ client });
const authors = await db
  .select({ authorId: snakePosts.authorId })
  .from(snakePosts)
  .orderBy(snakePosts.id);

console.log("With snakeCase.table():", authors);
// [ { authorId: 1 }, { authorId: 1 }, { authorId: 2 } ]

const unchanged = await generateMigration(
  await generateDrizzleJson({ inDatabase }),
  await generateDrizzleJson({ snakePosts }),
);

console.log("drizzle-kit writes no migration:", unchanged);
// []

// ## Name the column
//
// A name in the declaration works in 0.45 and in 1.0.
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
