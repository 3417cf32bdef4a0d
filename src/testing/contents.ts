import { getTableColumns, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { tables } from "../db/tables";

/** All rows of all tables, under the names that `rows` has for them; no empty table. */
export async function allRows(db: PostgresJsDatabase) {
  const filled: Record<string, unknown[]> = {};
  for (const [name, table] of Object.entries(tables)) {
    const rows = await db
      .select(readable(table))
      .from(table)
      .orderBy(sql`1, 2`);
    if (rows.length > 0) filled[name] = rows;
  }
  return filled;
}

/** The columns of a table; jsonb as it is, as Drizzle 0.45 reads "10.5" as a number. */
function readable(table: PgTable) {
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) =>
    column.columnType === "PgJsonb"
      ? [key, sql`${column}::text`.mapWith((text) => JSON.parse(text))]
      : [key, column],
  );
  return Object.fromEntries(columns) as Record<string, PgColumn>;
}
