// # A migration that adds a foreign key: insert or update on table violates foreign key constraint
//
// PostgreSQL checks the existing rows when a foreign key is added. A row whose
// parent does not exist makes the migration fail, although nothing is inserted
// or updated.
//
// Write: first, delete the rows without a parent, or set their key to null:
// `notInArray(poems.authorId, tx.select({ id: writers.id }).from(writers))`.
// Trap: error.
// In 1.0: the same.
// See: foreign-keys/find-orphans, joins/not-in-array-with-null.
// Also: 23503, is not present in table, orphans, add references to an existing
// table, alter table add constraint, migrate fails, add a foreign key to
// existing data, constraint on old rows, migration fails because of old data.
//
// npm run example foreign-keys/add-a-key

import { DrizzleQueryError, notInArray, sql } from "drizzle-orm";
import { integer, pgTable, serial } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";

const writers = pgTable("writers", { id: serial("id").primaryKey() });
const poems = pgTable("poems", {
  id: serial("id").primaryKey(),
  authorId: integer("author_id").references(() => writers.id), // this is new
});

const makeTables = sql`
  create temporary table writers (id serial primary key) on commit drop;
  create temporary table poems (id serial, author_id integer) on commit drop;
  insert into writers values (1);
  insert into poems (author_id) values (1), (7)
`;
const addKey = sql`
  alter table poems add constraint "poems_author_id_writers_id_fk"
  foreign key ("author_id") references "writers" ("id")
`;
try {
  await db.transaction(async (tx) => {
    await tx.execute(makeTables);
    await tx.execute(addKey);
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message, detail } = error.cause;
  console.log("Author 7 does not exist:", { code, message, detail });
  // {
  //   code: '23503',
  //   message:
  //     'insert or update on table "poems" violates foreign key constraint ' +
  //     '"poems_author_id_writers_id_fk"',
  //   detail: 'Key (author_id)=(7) is not present in table "writers".'
  // }
}

// ## Delete the orphans first
//
// Put the SQL of this delete into the migration, before the new constraint. If
// there are no writers, the delete also removes the poems whose author is null. If
// the column is nullable, `set author_id = null` keeps the rows. If the table
// references itself, a delete can make new orphans: repeat it until none is left.
//
// With many writers, `not in` is slow. Until the transaction ends, writes to
// both tables wait. For large tables,
// [add the key as `not valid`](../migrations/add-a-key-without-a-lock.md): the
// delete there uses `not exists`.
const kept = await db.transaction(async (tx) => {
  await tx.execute(makeTables);
  await tx
    .delete(poems)
    .where(
      notInArray(poems.authorId, tx.select({ id: writers.id }).from(writers)),
    );
  await tx.execute(addKey);
  return tx.select().from(poems);
});

console.log("The key is added:", kept);
// [ { id: 1, authorId: 1 } ]

await client.end();
