import { getTableColumns, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import { tables } from "../db/tables";

/** Drops all that a test has made, so that the next one finds an empty database. */
export async function emptyDatabase(sql: Sql): Promise<void> {
  for (const name of await schemas(sql))
    await sql`drop schema ${sql(name)} cascade`;
  await sql`create schema public`;
}

/** What the database holds: its schemas, their objects, and the rows of their tables. */
export async function contents(sql: Sql): Promise<unknown> {
  const objects = await sql`
    select pg_describe_object(classid, objid, 0) as name
    from pg_depend join pg_namespace on pg_namespace.oid = refobjid
    where refclassid = 'pg_namespace'::regclass and nspname in ${sql(await schemas(sql))}
    order by name
  `;
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ${sql(await schemas(sql))} order by name
  `;
  const rows = [];
  for (const { name } of tables)
    rows.push([name, await sql.unsafe(`select xmin, * from ${name}`)]);
  return { schemas: await schemas(sql), objects, rows };
}

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

async function schemas(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select nspname as name from pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'
  `;
  return rows.map(({ name }) => name);
}
