// # Swap two unique values: duplicate key value violates unique constraint
//
// By default, PostgreSQL checks a unique constraint for each row, as soon as the
// row is updated, even within one statement.
//
// Write: `unique (position) deferrable initially immediate`, in the SQL of a
// migration.
// Trap: an error.
// In 1.0: the same.
// See: writes/update-many-rows, foreign-keys/deferrable.
// Also: 23505, reorder a list, drag and drop, sort order, move up, move down,
// position column, shift positions, set position = position + 1, exchange.
//
// npm run example writes/swap-positions

import { DrizzleQueryError, inArray, sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";

const songs = pgTable("songs", {
  title: text("title").primaryKey(),
  position: integer("position").notNull().unique(),
});
const table = sql`
  create temporary table songs (
    title text primary key,
    position integer not null constraint songs_position_unique unique
  ) on commit drop;
  insert into songs (title, position) values ('Rain', 1), ('Snow', 2)
`;

// 3 is the sum of the two positions: 3 minus one of them is the other.
const swapped = sql`3 - ${songs.position}`;
try {
  await db.transaction(async (tx) => {
    await tx.execute(table);
    await tx
      .update(songs)
      .set({ position: swapped })
      .where(inArray(songs.position, [1, 2]));
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Two songs at 2, for a moment:", { code, message });
  // {
  //   code: '23505',
  //   message:
  //     'duplicate key value violates unique constraint "songs_position_unique"'
  // }
}

// ## Make the constraint deferrable
//
// Then PostgreSQL checks it at the end of the statement. Drizzle has no option for
// it: write the two statements into a migration. They block reads and writes of the
// table while the index is built anew. In a new table of drizzle-kit 1.0, the
// constraint is `songs_position_key`. No foreign key can refer to it, and no upsert
// can have it as its target. On such a table, `onConflictDoNothing()` without a
// `target` is an error, 55000.
//
// Without a migration, update twice, in one transaction: first to numbers that no
// row has.
const deferrable = sql`
  alter table songs drop constraint songs_position_unique;
  alter table songs add constraint songs_position_unique
    unique (position) deferrable initially immediate
`;
const inOrder = await db.transaction(async (tx) => {
  await tx.execute(table);
  await tx.execute(deferrable);
  await tx
    .update(songs)
    .set({ position: swapped })
    .where(inArray(songs.position, [1, 2]));
  return tx.select().from(songs).orderBy(songs.position);
});

console.log("Swapped:", inOrder);
// [ { title: 'Snow', position: 1 }, { title: 'Rain', position: 2 } ]

await client.end();
