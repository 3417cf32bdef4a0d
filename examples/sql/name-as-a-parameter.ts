// # A table name in a variable: syntax error at or near "$1"
//
// In `sql`, a string in `${}` is a parameter, and PostgreSQL takes no parameter
// for a name.
//
// Write: `${users}`, or `${sql.identifier(name)}`.
// Trap: an error.
// In 1.0: the same.
// See: sql/order-by-a-variable, sql/sql-raw,
// collisions/table-of-another-schema.
// Also: 42601, dynamic table name, dynamic column name, sql.identifier, quote
// an identifier, create schema, set search_path, table name from a variable,
// column name from a variable, dynamic identifier.
//
// npm run example sql/name-as-a-parameter

import { DrizzleQueryError, getTableName, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

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
// Drizzle writes its name, with its schema. With node-postgres or PGlite, the
// rows are in `rows` of the result.
const [ofTable] = await db.execute<{ count: number }>(
  sql`select count(*)::int as count from ${users}`,
);

console.log("With the table:", ofTable);
// { count: 3 }

// ## Or write the name: `sql.identifier()`
//
// `sql.identifier()` puts the name into double quotes. A schema needs an identifier of its own:
// `getTableName()` does not return it. Check a name from a request against a
// list. Before 0.45.2 and 1.0.0-beta.20, a double quote in the name allowed SQL
// injection.
const [ofName] = await db.execute<{ count: number }>(
  sql`select count(*)::int as count from ${sql.identifier(name)}`,
);

console.log("With the name:", ofName);
// { count: 3 }

await client.end();
