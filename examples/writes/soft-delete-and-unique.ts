// # Soft delete and a unique column: use the email of a deleted row again
//
// A unique constraint counts deleted rows, too: the email of a row that is only
// marked as deleted is refused with 23505. A unique index with a `where` counts
// only the rows that are not deleted. Restoring a row whose email is in use again
// fails with 23505.
//
// Group: insert or update.
// In 1.0: the same.
// See: writes/target-where-with-a-parameter, writes/on-conflict-without-unique,
// relational-queries/leave-out-deleted-rows, foreign-keys/no-unique-constraint,
// migrations/index-concurrently.
// Also: soft delete, deleted_at, deletedAt, partial unique index, 23505,
// duplicate key value violates unique constraint, uniqueIndex where, restore,
// undelete, targetWhere, upsert, paranoid.
//
// npm run example writes/soft-delete-and-unique

import { isNull, sql } from "drizzle-orm";
import {
  pgTable,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { undone } from "../../src/undone";

// ## A unique index over the rows that are not deleted
//
// With `drizzle-kit push`, give an index that exists a new name: 0.31 does not see a
// `where` that you add, and neither 0.31 nor 1.0 one that you change. There is no error.
// If 1.0 asks, choose "create index". `drizzle-kit generate` sees both.
//
// A query by email uses the index only with `isNull(accounts.deletedAt)`.
const accounts = pgTable(
  "accounts",
  {
    id: serial("id").primaryKey(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    deletedAt: timestamp("deleted_at"),
  },
  (table) => [
    uniqueIndex("accounts_email")
      .on(table.email)
      .where(isNull(table.deletedAt)),
  ],
);
const makeTable = sql`
  create temporary table accounts (
    id serial primary key,
    email text not null,
    name text not null,
    deleted_at timestamp
  ) on commit drop;
  create unique index accounts_email on accounts (email)
  where deleted_at is null
`;

const ids = await undone(db, async (tx) => {
  await tx.execute(makeTable);
  await tx
    .insert(accounts)
    .values({ email: "ann@x.org", name: "Ann", deletedAt: sql`now()` });
  return tx
    .insert(accounts)
    .values({ email: "ann@x.org", name: "Ann again" })
    .returning({ id: accounts.id });
});

console.log("A new row with the email of a deleted one:", ids);
// [ { id: 2 } ]

// ## Upsert: repeat the condition in `targetWhere`
//
// Without it, the error is `there is no unique or exclusion constraint matching
// the ON CONFLICT specification`. `onConflictDoNothing()` has it in `where`.
const names = await undone(db, async (tx) => {
  await tx.execute(makeTable);
  await tx.insert(accounts).values({ email: "ann@x.org", name: "Ann" });
  return tx
    .insert(accounts)
    .values({ email: "ann@x.org", name: "Anna" })
    .onConflictDoUpdate({
      target: accounts.email,
      targetWhere: isNull(accounts.deletedAt),
      set: { name: sql`excluded.name` },
    })
    .returning({ id: accounts.id, name: accounts.name });
});

console.log("The row that is not deleted is updated:", names);
// [ { id: 1, name: 'Anna' } ]

await client.end();
