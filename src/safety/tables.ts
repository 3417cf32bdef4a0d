import { sql, TransactionRollbackError } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { UserError, server } from "../postgres/errors";
import { ownSchemas, tableNames } from "./names";
import { startOver } from "./ownership";

/**
 * Makes sure that nobody has dropped or altered a table by hand.
 *
 * @param migrations the statements of all migrations, in their order
 * @throws UserError that names the table, and says how to start over
 */
export async function checkTables(
  db: PostgresJsDatabase,
  migrations: string[],
): Promise<void> {
  const [change] = await findChanges(db, migrations);
  if (!change) return;
  const { database, address } = server();
  throw new UserError(
    `The table ${change.table} in database "${database}" on ${address} ${change.what}.
${startOver}`,
  );
}

/**
 * The tables that are not as the migrations make them. To compare, their statements make
 * all tables anew, in a transaction that is rolled back.
 *
 * @returns each with what has happened to it: "was altered: it has ..." or "is gone"
 */
export async function findChanges(
  db: PostgresJsDatabase,
  migrations: string[],
): Promise<{ table: string; what: string }[]> {
  const found = await describeTables(db);
  const made: Part[] = [];
  await db
    .transaction(async (tx) => {
      await tx.execute(sql.raw(`${dropTables} cascade`));
      for (const schema of ownSchemas)
        await tx.execute(
          sql`drop schema if exists ${sql.identifier(schema)} cascade`,
        );
      for (const migration of migrations) await tx.execute(sql.raw(migration));
      made.push(...(await describeTables(tx)));
      tx.rollback();
    })
    .catch((error) => {
      if (!(error instanceof TransactionRollbackError)) throw error;
    });

  return tableNames.flatMap((table) => {
    if (found.every(({ name }) => name !== table))
      return { table, what: "is gone" };
    const changes = [
      ...without(made, found, table).map((part) => `lacks "${part}"`),
      ...without(found, made, table).map((part) => `has "${part}"`),
    ];
    const what = `was altered: it ${changes.join(", ")}`;
    return changes.length > 0 ? { table, what } : [];
  });
}

const dropTables = `drop table if exists ${tableNames.join(", ")}`;

/** A column of a table, or something else that belongs to it. */
type Part = { name: string; part: string };

/** The parts of a table in the one list that are not in the other, sorted. */
function without(parts: Part[], others: Part[], table: string): string[] {
  const same = others.filter(({ name }) => name === table);
  return parts
    .filter(({ name }) => name === table)
    .map(({ part }) => part)
    .filter((part) => !same.some((other) => other.part === part))
    .sort();
}

/** What PostgreSQL's catalog says of the tables. */
async function describeTables(db: PostgresJsDatabase): Promise<Part[]> {
  return db.execute<Part>(sql`
    with tables as (
      select pg_class.oid as id, nspname || '.' || relname as name
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind = 'r' and nspname || '.' || relname in ${tableNames}
    )
    select name, concat_ws(
      ' ', attname, format_type(atttypid, atttypmod),
      case when attnotnull then 'not null' end,
      'default ' || pg_get_expr(adbin, adrelid)
    ) as part
    from tables join pg_attribute on attrelid = id
      left join pg_attrdef on adrelid = id and adnum = attnum
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
  `);
}
