import {
  getTableConfig,
  type PgColumn,
  type PgTable,
} from "drizzle-orm/pg-core";
import type { Sql } from "postgres";
import { Fault, server } from "../faults";

/**
 * Makes sure that nobody has dropped or altered a table by hand: that each is as
 * Drizzle declares it, which is how the migrations make it.
 *
 * @throws Fault that names the table, and says how to start over
 */
export async function checkTables(sql: Sql, tables: PgTable[]): Promise<void> {
  const names = tables.map(nameOf);
  const parts = await partsInDatabase(sql, names);

  for (const table of tables) {
    const name = nameOf(table);
    const found = parts
      .filter((row) => row.name === name)
      .map((row) => row.part);
    const declared = declaredParts(table);
    const changes = [
      ...declared
        .filter((part) => !found.includes(part))
        .map((part) => `lacks "${part}"`),
      ...found
        .filter((part) => !declared.includes(part))
        .map((part) => `has "${part}"`),
    ];
    if (changes.length === 0) continue;

    const { database, address } = server();
    const what =
      found.length === 0 ? "is gone" : `was altered: it ${changes.join(", ")}`;
    throw new Fault(
      `The table ${name} in database "${database}" on ${address} ${what}.
To start over: drop schema if exists drizzle, collisions cascade; drop table if exists ${names.join(", ")};`,
    );
  }
}

/** The columns of the tables and what hangs on them, worded as in `declaredParts`. */
async function partsInDatabase(sql: Sql, names: string[]) {
  return sql<{ name: string; part: string }[]>`
    with tables as (
      select pg_class.oid as id, nspname || '.' || relname as name
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind = 'r' and nspname || '.' || relname in ${sql(names)}
    )
    select name, concat(
      attname, ' ', format_type(atttypid, atttypmod),
      case when attnotnull then ' not null' end,
      case when atthasdef then ' default' end
    ) as part
    from tables join pg_attribute on attrelid = id
    where attnum > 0 and not attisdropped
    union all
    select name, conname || ' ' || pg_get_constraintdef(oid)
    from tables join pg_constraint on conrelid = id
    where contype <> 'n' -- a not null stands with its column
    union all
    select name, 'a foreign key of ' || conrelid::regclass -- so it cannot be emptied
    from tables join pg_constraint on confrelid = id
    where conrelid not in (select id from tables)
    union all
    select name, 'a child, ' || inhrelid::regclass -- which would be emptied with it
    from tables join pg_inherits on inhparent = id
    union all
    select name, 'trigger ' || tgname
    from tables join pg_trigger on tgrelid = id
    where not tgisinternal
    union all
    select name, 'rule ' || rulename
    from tables join pg_rewrite on ev_class = id
  `;
}

/** The columns and constraints of a table, as PostgreSQL describes them. */
function declaredParts(table: PgTable): string[] {
  const { name, columns, primaryKeys, foreignKeys } = getTableConfig(table);
  return [
    ...columns.map(declaredColumn),
    ...columns
      .filter((column) => column.primary)
      .map((column) => `${name}_pkey PRIMARY KEY (${column.name})`),
    ...primaryKeys.map(
      (key) => `${key.getName()} PRIMARY KEY ${list(key.columns)}`,
    ),
    ...foreignKeys.map((key) => {
      const { columns, foreignColumns, foreignTable } = key.reference();
      const other = nameOf(foreignTable).replace("public.", "");
      return `${key.getName()} FOREIGN KEY ${list(columns)} REFERENCES ${other}${list(foreignColumns)}`;
    }),
  ];
}

function declaredColumn(column: PgColumn): string {
  const type = column.getSQLType().replace("serial", "integer");
  const constraint = column.notNull ? " not null" : "";
  return `${column.name} ${type}${constraint}${column.hasDefault ? " default" : ""}`;
}

function list(columns: PgColumn[]): string {
  return `(${columns.map(({ name }) => name).join(", ")})`;
}

/** A table's name, with its schema in front. */
function nameOf(table: PgTable): string {
  const { schema = "public", name } = getTableConfig(table);
  return `${schema}.${name}`;
}
