// Generated from ../../sql/name-as-a-parameter.ts, as its code is the same in 1.0. Change it there.
//
// # A table name in a variable: syntax error at or near "$1"
//
// In `sql`, a string in `${}` is a value. Pass the table or the column itself,
// or write the name with `sql.identifier()`.
//
// Trap: an error.
// In 1.0: the same.
// Also: 42601, dynamic table name, dynamic column name, sql.identifier, quote
// an identifier, create schema, set search_path.
//
// npm run example 1.0/sql/name-as-a-parameter

import { DrizzleQueryError, getTableName, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const name = getTableName(users);
try {
  await db.execute(sql`select count(*)::int as count from ${name}`);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A name as a value:", { code, message });
  // { code: '42601', message: 'syntax error at or near "$1"' }
}

// ## Pass the table
//
// Drizzle writes its name.
const [ofTable] = await db.execute<{ count: number }>(
  sql`select count(*)::int as count from ${users}`,
);

console.log("With the table:", ofTable);
// { count: 3 }

// ## Or write the name: `sql.identifier()`
//
// It puts the name into double quotes.
const [ofName] = await db.execute<{ count: number }>(
  sql`select count(*)::int as count from ${sql.identifier(name)}`,
);

console.log("With the name:", ofName);
// { count: 3 }

await client.end();
