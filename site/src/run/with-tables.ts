// What src/safety/with-tables.ts is on a server. The browser's database needs no checks.

import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";

export const withTables = (use: (db: PostgresJsDatabase) => Promise<void>) =>
  withConnection((sql) => use(drizzle(sql)));

/** Uses a connection of its own, of which a script knows nothing. */
export async function withConnection<Result>(
  use: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  const options = { max: 1, fetch_types: false, prepare: false, onnotice() {} };
  const sql = postgres(process.env.DATABASE_URL!, options);
  try {
    return await use(sql);
  } finally {
    await sql.end();
  }
}
