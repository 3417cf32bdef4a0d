// # A delete fails: null value in column "author_id" violates not-null constraint
//
// The foreign key has `onDelete: "set null"`, and its column is `notNull()`.
// TypeScript and the migration accept both, but PostgreSQL refuses to delete a
// row that is referenced.
//
// Write: `integer("author_id").references(() => writers.id, { onDelete: "set
// null" })`, a column that can be null.
// Trap: error.
// In 1.0: the same.
// See: foreign-keys/on-delete, foreign-keys/change-on-delete,
// foreign-keys/no-index.
// Also: 23502, on delete set null, notNull, cannot delete parent, set to null
// when the parent is deleted, keep the children.
//
// npm run example foreign-keys/set-null-not-null

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import { integer, pgTable, serial } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";

const writers = pgTable("writers", { id: serial("id").primaryKey() });
const poems = pgTable("poems", {
  id: serial("id").primaryKey(),
  authorId: integer("author_id")
    .notNull()
    .references(() => writers.id, { onDelete: "set null" }),
});

try {
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      create temporary table writers (id serial primary key) on commit drop
    `);
    await tx.execute(sql`
      create temporary table poems (
        id serial primary key,
        author_id integer not null references writers on delete set null
      ) on commit drop
    `);
    await tx.insert(writers).values({ id: 1 });
    await tx.insert(poems).values({ authorId: 1 });
    await tx.delete(writers).where(eq(writers.id, 1));
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The poem must have an author:", { code, message });
  // {
  //   code: '23502',
  //   message:
  //     'null value in column "author_id" of relation "poems" violates ' +
  //     'not-null constraint'
  // }
}

// ## Leave out notNull()
//
// The type of the column then has `null`. In a key of two columns, `set null` sets
// both. A column of a primary key cannot be null: for it, or to keep `notNull()`,
// use `onDelete: "cascade"`, which deletes the referencing rows, too.
const songs = pgTable("songs", {
  id: serial("id").primaryKey(),
  authorId: integer("author_id").references(() => writers.id, {
    onDelete: "set null",
  }),
});
const orphans = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table writers (id serial primary key) on commit drop
  `);
  await tx.execute(sql`
    create temporary table songs (
      id serial primary key,
      author_id integer references writers on delete set null
    ) on commit drop
  `);
  await tx.insert(writers).values({ id: 1 });
  await tx.insert(songs).values({ authorId: 1 });
  await tx.delete(writers).where(eq(writers.id, 1));
  return tx.select().from(songs);
});

console.log("The song stays:", orphans);
// [ { id: 1, authorId: null } ]

await client.end();
