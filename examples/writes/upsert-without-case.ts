// # `Type 'SQL<unknown>' is not assignable to type 'IndexColumn | IndexColumn[]'`: an upsert on `lower(email)`
//
// A unique index on `lower(email)` needs the same expression in `on conflict`, and
// `target` takes only columns. If you cast the type away, Drizzle throws an error.
//
// Write: `target: accounts.emailKey`, a unique column that is generated as
// `lower(email)`.
// Trap: an error, and a TypeScript error.
// In 1.0: the same.
// See: writes/on-conflict-without-unique, joins/case-insensitive.
// Issues: #4596, #2646.
// Also: upsert without regard to case, unique email case insensitive, expression
// index, functional index, onConflictDoUpdate with sql, onConflictDoNothing,
// citext, duplicate email, TS2322, TypeError, Cannot read properties of undefined
// (reading 'replace').
//
// npm run example writes/upsert-without-case

import { type SQL, sql } from "drizzle-orm";
import { pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";

const members = pgTable(
  "members",
  { email: text("email").notNull(), name: text("name").notNull() },
  (table) => [uniqueIndex("members_email").on(sql`lower(${table.email})`)],
);
try {
  await db
    .insert(members)
    .values({ email: "ann@EXAMPLE.com", name: "Anna" })
    .onConflictDoUpdate({
      // @ts-expect-error TS2322: target takes columns
      target: sql`lower(${members.email})`,
      set: { name: sql`excluded.name` },
    });
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.log("An expression as the target:", error.message);
  // "Cannot read properties of undefined (reading 'replace')"
}

// ## Use a generated column as the target
//
// The migration that adds the column rewrites the table, blocks reads and writes
// meanwhile, and fails if two emails have the same `lower(email)`. An email that is
// null has no conflict. An upsert by the email in a request
// [can change the row of another user](upsert-overwrites.md).
const accounts = pgTable("accounts", {
  email: text("email").notNull(),
  name: text("name").notNull(),
  emailKey: text("email_key")
    .generatedAlwaysAs((): SQL => sql`lower(${accounts.email})`)
    .unique(),
});

const upserted = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table accounts (
      email text not null, name text not null,
      email_key text generated always as (lower(email)) stored unique
    ) on commit drop
  `);
  await tx.insert(accounts).values({ email: "Ann@example.com", name: "Ann" });
  return tx
    .insert(accounts)
    .values({ email: "ann@EXAMPLE.com", name: "Anna" })
    .onConflictDoUpdate({
      target: accounts.emailKey,
      set: { name: sql`excluded.name` },
    })
    .returning({ email: accounts.email, name: accounts.name });
});

console.log("One account, with the new name:", upserted);
// [ { email: 'Ann@example.com', name: 'Anna' } ]

// ## With the index on `lower(email)`: `onConflictDoNothing()` without a target
//
// PostgreSQL then also leaves out a row that breaks another unique constraint of
// the table. If there is an index of this name on `email` itself, choose another
// name, and "create index" if `drizzle-kit push` of 1.0 asks: else the index stays on
// `email`, without an error.
const inserted = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table members (email text not null, name text not null)
      on commit drop;
    create unique index members_email on members (lower(email))
  `);
  await tx.insert(members).values({ email: "Ann@example.com", name: "Ann" });
  return tx
    .insert(members)
    .values([
      { email: "ann@EXAMPLE.com", name: "Anna" },
      { email: "ben@example.com", name: "Ben" },
    ])
    .onConflictDoNothing()
    .returning();
});

console.log("Only the email that was not there:", inserted);
// [ { email: 'ben@example.com', name: 'Ben' } ]

await client.end();
