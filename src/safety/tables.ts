import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Sql } from "postgres";
import { tables } from "../db/tables";
import { UserError, server } from "../postgres/errors";

const migrationsFolder = fileURLToPath(
  new URL("../../drizzle", import.meta.url),
);

/** Where Drizzle's migrator writes down which migrations it has applied. */
const journal = "drizzle.__drizzle_migrations";
const tableNames = Object.values<PgTable>(tables).map((table) => {
  const { schema = "public", name } = getTableConfig(table);
  return `${schema}.${name}`;
});
const schemas = [journal, ...tableNames].map((name) => name.split(".")[0]!);

/**
 * Makes sure that the tables are those of this checkout's migrations. If one is not
 * there, or the database has had other migrations, all that the schemas hold is dropped,
 * whosever it is, and the tables are made anew, without rows.
 *
 * @param anew whether they are made anew in any case
 * @throws UserError if search_path leads to other tables, or what postgres.js throws
 */
export async function prepareTables(sql: Sql, anew: boolean): Promise<void> {
  const found = await sql<{ name: string }[]>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ${sql(schemas)}
  `;
  const names = found.map(({ name }) => name);
  const isThere = tableNames.every((name) => names.includes(name));
  const isOurs = names.includes(journal) && (await isUpToDate(sql));
  if (anew || !isThere || !isOurs) {
    await makeAnew(sql);
    const { database, address } = server();
    if (names.length > 0 && !anew)
      console.error(
        `The tables of the database "${database}" on ${address} are made anew.`,
      );
  }
  await checkSearchPath(sql);
}

/** Whether the journal, of whatever shape, has this checkout's migrations and no others. */
async function isUpToDate(sql: Sql): Promise<boolean> {
  const applied = await sql<{ hash: string | null }[]>`
    select to_jsonb(entry) ->> 'hash' as hash from ${sql(journal)} entry
  `;
  const own = readMigrationFiles({ migrationsFolder });
  const [had, wanted] = [applied, own].map((migrations) =>
    migrations.map(({ hash }) => hash).sort(),
  );
  return isDeepStrictEqual(had, wanted);
}

/**
 * Drops what the schemas hold, and applies the migrations, as Drizzle's migrator does: in
 * one transaction. `public` itself stays, with its privileges and the extensions in it,
 * because only its owner may drop it.
 */
async function makeAnew(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    const drops = await tx<{ statement: string }[]>`
      select format('drop %s if exists %s cascade', type, identity) as statement
      from pg_depend held, pg_identify_object(held.classid, held.objid, held.objsubid)
      where refclassid = 'pg_namespace'::regclass
        and refobjid = to_regnamespace('public')
        and type in ('table', 'foreign table', 'view', 'materialized view', 'sequence',
          'type', 'function', 'procedure', 'aggregate')
        and not exists ( -- of an extension, or of an identity column
          select from pg_depend owned
          where owned.classid = held.classid and owned.objid = held.objid
            and owned.deptype in ('e', 'i')
            and owned.refobjid <> owned.objid -- as a partitioned table is of itself
        )
    `;
    const others = schemas.filter((schema) => schema !== "public");
    const migrations = readMigrationFiles({ migrationsFolder });
    const statements = [
      ...drops.map(({ statement }) => statement),
      `drop schema if exists ${[...new Set(others)].join(", ")} cascade`,
      "create schema if not exists public",
      "set local search_path = public", // to which the migrations' names lead
      "create schema drizzle",
      `create table ${journal} (id serial primary key, hash text not null, created_at bigint)`,
      ...migrations.flatMap(({ sql, hash, folderMillis }) => [
        ...sql,
        `insert into ${journal} (hash, created_at) values ('${hash}', ${folderMillis})`,
      ]),
    ];
    await tx.unsafe(statements.join(";\n"));
  });
}

/** Drizzle's users and posts have no schema in front: they must be public's. */
async function checkSearchPath(sql: Sql): Promise<void> {
  const [path] = await sql<[{ first: string | null }]>`
    select current_schema() as first
  `;
  if (path.first === "public") return;
  const { user, database, address } = server();
  throw new UserError(
    `For user "${user}" of database "${database}" on ${address}, search_path leads to ${path.first ? `the schema "${path.first}"` : "no schema"}, not to "public".
Add search_path=public to the parameters of DATABASE_URL.`,
  );
}
