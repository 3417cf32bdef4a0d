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
 * @throws UserError if there is no such set, if the database does not take its rows or
 *   must not be emptied, or what postgres.js throws
 */
export async function seed(name: RowsName): Promise<void> {
  if (!Object.hasOwn(rows, name))
    throw new UserError(
      `There are no rows "${name}" in src/rows.ts. The names are:\n  ${Object.keys(rows).join("\n  ")}`,
    );
  const seeded = Object.keys(rows[name]).map(
    (key) => tables[key as keyof typeof tables] as PgTable,
  );
  await withTables(async (db) => {
    const filled = await db.execute<{ name: string }>(filledTables);
    const old = filled.map(({ name }) => sql.raw(name));
    const emptied = sql.join([...seeded, ...old], sql`, `);
    const inserted = Object.values(rows[name]).map((tableRows, i) =>
      db.insert(seeded[i]!).values(tableRows.map(withoutBigints)).getSQL(),
    );
    const continued = seeded.filter((table) => "id" in table).map(continueIds);
    // Statements that are sent as one, without parameters, are one transaction.
    const statements = [
      sql`truncate ${emptied} restart identity cascade`,
      ...inserted,
      ...continued,
    ];
    await db
      .execute(sql.join(statements, sql`;\n`).inlineParams())
      .catch((error) => refuse(error, name));
  });
}

/**
 * Finds the tables that have rows, or had some, by the size of their files: truncating
 * all of them takes longer, and so does reading each.
 */
const filledTables = sql`
  select name from unnest(array[${sql.join(
    Object.values<PgTable>(tables).map((table) => sql`${nameOf(table)}`),
    sql`, `,
  )}]) as name where pg_relation_size(name::regclass) > 0
`;

function nameOf(table: PgTable): string {
  const { schema = "public", name } = getTableConfig(table);
  return `${schema}.${name}`;
}

/** A row whose bigints are SQL, because Drizzle inlines none. */
function withoutBigints(row: object) {
  const columns = Object.entries(row).map(([key, value]) =>
    typeof value === "bigint" ? [key, sql.raw(String(value))] : [key, value],
  );
  return Object.fromEntries(columns) as Record<string, unknown>;
}

/** Says which rows violate a constraint. */
function refuse(error: Error, name: string): never {
  const { code = "", message, detail } = Object(error.cause ?? error);
  if (!/^2[23]/.test(code)) throw error; // of another class than the data's own
  throw new UserError(
    `The tables do not take the rows "${name}" in src/rows.ts: ${message}.${detail ? `\n${detail}` : ""}`,
  );
}

/** Sets a sequence to the highest id, because a row with an id does not advance it. */
function continueIds(table: PgTable): SQL {
  const sequence = sql`pg_get_serial_sequence(${nameOf(table)}, 'id')`;
  return sql`select setval(${sequence}, max(id)) from ${table}`;
}
