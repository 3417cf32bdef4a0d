// # A join table accepts the same pair twice
//
// Two foreign keys do not make a pair unique: a join table without a primary
// key accepts the same pair twice, and a user has a tag twice.
//
// Trap: duplicate rows.
// In 1.0: the same.
// Also: junction table, duplicate pairs, unique, composite primary key,
// duplicate key value violates unique constraint, 23505, onConflictDoNothing.
//
// npm run example many-to-many/same-pair-twice

import { DrizzleQueryError, sql } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { usersToTags } from "../../src/db/schema";
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

console.log("The pair is there twice:", twice);
// [ { userId: 1, tagId: 1 }, { userId: 1, tagId: 1 } ]

// ## Make the pair the primary key
//
// `usersToTags` has the primary key
// `primaryKey({ columns: [table.userId, table.tagId] })`. PostgreSQL rejects a
// pair that is there.
try {
  await db.insert(usersToTags).values({ userId: 1, tagId: 1 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("The pair is there:", { code, constraint_name });
  // { code: '23505', constraint_name: 'users_to_tags_user_id_tag_id_pk' }
}

// ## Insert a pair unless it is there: onConflictDoNothing()
//
// `returning()` returns only the pairs that were inserted: Bob did not have tag
// 2.
const inserted = await db
  .insert(usersToTags)
  .values([
    { userId: 2, tagId: 1 },
    { userId: 2, tagId: 2 },
  ])
  .onConflictDoNothing()
  .returning();

console.log("The pairs that were not there:", inserted);
// [ { userId: 2, tagId: 2 } ]

await client.end();
