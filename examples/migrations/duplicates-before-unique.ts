// # could not create unique index: delete duplicate rows before a primary key or a unique constraint
//
// A primary key and a unique constraint check the rows that exist. Two rows
// with equal values in the columns of the key are enough for the migration to
// fail.
//
// Write: before the constraint, `delete from lab.users_to_tags one using
// lab.users_to_tags other where one.user_id = other.user_id and one.tag_id =
// other.tag_id and one.ctid > other.ctid`.
// Trap: error.
// In 1.0: the same error, with another name.
// See: migrations/add-a-required-key, foreign-keys/no-unique-constraint,
// writes/on-conflict-without-unique.
// Also: 23505, is duplicated, composite primary key of a join table, add a unique
// constraint, remove duplicates, keep one row, ctid, distinct, 23502.
//
// npm run example migrations/duplicates-before-unique

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema, primaryKey } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

// A join table without a primary key. User 1 has tag 1 twice.
const lab = pgSchema("lab");
const usersToTags = lab.table("users_to_tags", {
  userId: integer("user_id").notNull(),
  tagId: integer("tag_id").notNull(),
});
const keyedUsersToTags = lab.table(
  "users_to_tags",
  {
    userId: integer("user_id").notNull(),
    tagId: integer("tag_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.tagId] })],
);

const before = generateDrizzleJson({ lab, usersToTags });
const after = generateDrizzleJson({ lab, usersToTags: keyedUsersToTags });
const tables = await generateMigration(generateDrizzleJson({}), before);
const changes = await generateMigration(before, after);
const rows = `
  insert into lab.users_to_tags values (1, 1), (1, 1), (1, 2), (2, 1)
`;
try {
  await tryMigration(client, [...tables, rows, ...changes]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message, detail } = error;
  console.log("A pair is there twice:", { code, message, detail, changes });
  // {
  //   code: '23505',
  //   message: 'could not create unique index "users_to_tags_user_id_tag_id_pk"',
  //   detail: 'Key (user_id, tag_id)=(1, 1) is duplicated.',
  //   changes: [
  //     'ALTER TABLE "lab"."users_to_tags" ADD CONSTRAINT "users_to_tags_user_id_tag_id_pk" PRIMARY KEY("user_id","tag_id");'
  //   ]
  // }
}

// ## Delete all but one first
//
// Put the statement into the file, before the constraint, with
// `--> statement-breakpoint` after it. `ctid` is the place of a row in its table, so
// it tells equal rows apart, but not which one is older. If the table has a `serial`
// id, compare the ids instead: the row with the lowest id stays. The constraint
// blocks reads and writes of the table until the transaction ends.
//
// If other tables reference the rows, first let them reference the one that
// stays: with `on delete cascade`, their rows would be deleted.
//
// `=` finds no nulls. A primary key refuses them with 23502, and a unique constraint
// accepts any number of them, unless it is `nullsNotDistinct()`.
const deleteDuplicates = `
  delete from lab.users_to_tags one using lab.users_to_tags other
  where one.user_id = other.user_id and one.tag_id = other.tag_id
    and one.ctid > other.ctid
`;
const kept = await tryMigration(client, [
  ...tables,
  rows,
  deleteDuplicates,
  ...changes,
  `select user_id, tag_id from lab.users_to_tags order by user_id, tag_id`,
]);

console.log("Each pair once:", kept);
// [
//   { user_id: 1, tag_id: 1 },
//   { user_id: 1, tag_id: 2 },
//   { user_id: 2, tag_id: 1 }
// ]

await client.end();
