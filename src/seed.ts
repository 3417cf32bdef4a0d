import { type SQL, sql } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { tables } from "./db/tables";
import { type RowsName, rows } from "./rows";
import { withTables } from "./runtime/with-tables";

/**
 * Leaves exactly one set of rows in the tables, whatever was there before, and
 * keeps them so: no other process seeds this database until this one ends.
 *
 * @throws Fault if the database is not this repository's, or what postgres.js throws
 */
export async function seed(name: RowsName): Promise<void> {
  await withTables((db) =>
    db.transaction(async (tx) => {
      const all = sql.join(Object.values(tables), sql`, `);
      await tx.execute(sql`truncate ${all} restart identity`);
      for (const [key, tableRows] of Object.entries(rows[name])) {
        const table: PgTable = tables[key as keyof typeof tables];
        await tx.insert(table).values(tableRows);
        if ("id" in table) await tx.execute(continueIds(table));
      }
    }),
  );
}

/** Rows that bring their own ids leave the sequence behind: it goes on after them. */
function continueIds(table: PgTable): SQL {
  const { schema: namespace = "public", name } = getTableConfig(table);
  const sequence = sql`pg_get_serial_sequence(${`${namespace}.${name}`}, 'id')`;
  return sql`select setval(${sequence}, max(id)) from ${table}`;
}
