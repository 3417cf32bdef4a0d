// # there is no unique or exclusion constraint matching the ON CONFLICT specification
//
// `target` names columns that are not unique in the database. PostgreSQL needs a
// primary key, a unique constraint or a unique index over exactly these columns.
//
// Write: `label: text("label").notNull().unique()`, and migrate the database.
// Trap: error.
// In 1.0: the same.
// See: many-to-many/same-pair-twice, writes/affect-row-a-second-time,
// migrations/duplicates-before-unique.
// Also: 42P10, onConflictDoUpdate target, upsert by name, unique constraint,
// uniqueIndex, upsert fails, missing unique constraint.
//
// npm run example writes/on-conflict-without-unique

import { DrizzleQueryError, sql } from "drizzle-orm";
import { pgTable, serial, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db
    .insert(tags)
    .values({ label: "tutorial" })
    .onConflictDoNothing({ target: tags.label });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The label is not unique:", { code, message });
  // {
  //   code: '42P10',
  //   message:
  //     'there is no unique or exclusion constraint matching the ON ' +
  //     'CONFLICT specification'
  // }
}

// Without `target`, there is no error, and the label is inserted once more. For a
// unique index with a `where`, [repeat the condition](soft-delete-and-unique.md): here in
// `where`, and in `targetWhere` of `onConflictDoUpdate()`.

// ## Declare the column as `unique()`
//
// For several columns, use `unique().on(table.a, table.b)` in the third
// argument of the table, and name all of them in `target`. By default, a null is
// equal to no other null.
const topics = pgTable("topics", {
  id: serial("id").primaryKey(),
  label: text("label").notNull().unique(),
});
const inserted = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table topics (
      id serial primary key, label text not null unique
    ) on commit drop
  `);
  await tx.insert(topics).values({ label: "tutorial" });
  return tx
    .insert(topics)
    .values([{ label: "tutorial" }, { label: "guide" }])
    .onConflictDoNothing({ target: topics.label })
    .returning({ label: topics.label });
});

console.log("Only the new label:", inserted);
// [ { label: 'guide' } ]

await client.end();
