import { type SQL, sql } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { tables } from "./db/tables";
import { type RowsName, rows } from "./rows";
import { UserError } from "./postgres/errors";
import { withTables } from "./safety/with-tables";

/**
 * Leaves exactly one set of rows in the tables, whatever was there before, and
 * keeps them so: no other process seeds this database until this one ends.
 *
 * @throws UserError if there is no such set, if the database does not take its rows or is
 *   not this repository's, or what postgres.js throws
 */
export async function seed(name: RowsName): Promise<void> {
  if (!Object.hasOwn(rows, name))
    throw new UserError(
      `There are no rows "${name}" in src/rows.ts. The names are:\n  ${Object.keys(rows).join("\n  ")}`,
    );
  const seeded = Object.keys(rows[name]).map(
    (key) => tables[key as keyof typeof tables] as PgTable,
  );
  await withTables((db) =>
    db.transaction(async (tx) => {
      const filled = await tx.execute<{ place: number }>(filledTables);
      const old = filled.map(({ place }) => all[place]!);
      const emptied = sql.join([...withRelated([...seeded, ...old])], sql`, `);
      await tx.execute(sql`truncate ${emptied} restart identity`);
      for (const [key, tableRows] of Object.entries(rows[name])) {
        const table: PgTable = tables[key as keyof typeof tables];
        await tx
          .insert(table)
          .values(tableRows)
          .catch((error) => refuse(error, name, key));
      }
      const continued = seeded.filter((table) => "id" in table);
      await tx.execute(
        sql`select ${sql.join(continued.map(continueIds), sql`, `)}`,
      );
    }),
  );
}

const all: PgTable[] = Object.values(tables);

/** Which tables have rows: to empty each of them takes longer than to look. */
const filledTables = sql.join(
  all.map(
    (table, place) =>
      sql`select ${sql.raw(String(place))} as place where exists (select from ${table})`,
  ),
  sql` union all `,
);

/** Tables, and those that foreign keys link to them: PostgreSQL empties all or none. */
function withRelated(some: PgTable[]): Set<PgTable> {
  const found = new Set(some);
  const links = all.flatMap((table) =>
    getTableConfig(table).foreignKeys.map((key) => [
      table,
      key.reference().foreignTable,
    ]),
  );
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const link of links)
      if (link.some((table) => found.has(table)))
        for (const table of link) found.add(table);
  }
  return found;
}

/** Says which rows it is that violate a constraint. */
function refuse(error: Error, name: string, key: string): never {
  const { code = "", message, detail } = Object(error.cause ?? error);
  if (!/^2[23]/.test(code)) throw error; // of another class than the data's own
  throw new UserError(
    `The table ${key} does not take its rows "${name}" in src/rows.ts: ${message}.${detail ? `\n${detail}` : ""}`,
  );
}

/** Rows that bring their own ids leave the sequence behind: it goes on after them. */
function continueIds(table: PgTable): SQL {
  const { schema: namespace = "public", name } = getTableConfig(table);
  const sequence = sql`pg_get_serial_sequence(${`${namespace}.${name}`}, 'id')`;
  return sql`(select setval(${sequence}, max(id)) from ${table})`;
}
