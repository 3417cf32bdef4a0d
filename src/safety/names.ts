import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { tables } from "../db/tables";

/** Where Drizzle's migrator writes down which migrations it has applied. */
export const journalSchema = "drizzle";
export const journal = `${journalSchema}.__drizzle_migrations`;

/** A table's name, with its PostgreSQL schema in front. */
function nameOf(table: PgTable): string {
  const { schema = "public", name } = getTableConfig(table);
  return `${schema}.${name}`;
}

/** The names of the examples' tables. */
export const tableNames = Object.values(tables).map(nameOf);

/** The PostgreSQL schemas of the tables, beside public. */
export const ownSchemas = tableNames
  .map((name) => name.split(".")[0]!)
  .filter((schema, i, all) => schema !== "public" && all.indexOf(schema) === i);
