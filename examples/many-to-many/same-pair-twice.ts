// # A join table accepts the same pair twice
//
// Two foreign keys do not make a pair unique. Without a key over both columns,
// a user can have the same tag twice.
//
// Write: `primaryKey({ columns: [table.userId, table.tagId] })`.
// Trap: duplicate rows.
// In 1.0: the same.
// See: writes/upsert-join-table, foreign-keys/no-index.
// Also: junction table, duplicate pairs, unique, composite primary key,
// duplicate key value violates unique constraint, 23505, onConflictDoNothing,
// unique pair, duplicate like, like only once, already a member,
// unique_together, prevent duplicates, double entry.
//
// npm run example many-to-many/same-pair-twice

import { DrizzleQueryError, sql } from "drizzle-orm";
import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

const pairs = pgTable("pairs", {
  userId: integer("user_id").notNull(),
  tagId: integer("tag_id").notNull(),
});

const twice = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table pairs (
      user_id integer not null,
      tag_id integer not null
    ) on commit drop
  `);
  await tx.insert(pairs).values({ userId: 1, tagId: 1 });
  await tx.insert(pairs).values({ userId: 1, tagId: 1 });
  return tx.select().from(pairs);
});

console.log("The pair is in the table twice:", twice);
// [ { userId: 1, tagId: 1 }, { userId: 1, tagId: 1 } ]

// ## Make the pair the primary key
//
// In 0.45, an object in the array, `[{ pk: primaryKey(...) }]`, [makes no
// key](primary-key-in-an-object.md), without an error. A table that has a pair
// twice cannot get the key: [delete the duplicates
// first](../migrations/duplicates-before-unique.md). For queries by `tagId`,
// add an index on `tagId`. If the table has another primary key, write
// `unique().on(table.userId, table.tagId)` instead of `primaryKey()`, and keep
// `notNull()`: a pair with null can be there twice.
const usersToTags = pgTable(
  "users_to_tags",
  {
    userId: integer("user_id").notNull(),
    tagId: integer("tag_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.tagId] })],
);
try {
  await db.insert(usersToTags).values({ userId: 1, tagId: 1 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("Refused, because the pair exists:", { code, constraint_name });
  // { code: '23505', constraint_name: 'users_to_tags_user_id_tag_id_pk' }
}

// ## Insert a pair unless it exists: onConflictDoNothing()
//
// `returning()` returns only the pairs that were inserted: tag 2 is new for
// user 2. If the table has another unique constraint, name the columns of the key
// in `target`: without `target`, a row that breaks the other constraint is left
// out, too.
const inserted = await db
  .insert(usersToTags)
  .values([
    { userId: 2, tagId: 1 },
    { userId: 2, tagId: 2 },
  ])
  .onConflictDoNothing()
  .returning();

console.log("The pair that did not exist:", inserted);
// [ { userId: 2, tagId: 2 } ]

await client.end();
