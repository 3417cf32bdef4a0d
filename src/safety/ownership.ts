import type { Sql } from "postgres";
import { UserError, grants, server } from "../postgres/errors";
import { isNoted, notedMigrations } from "./marks";
import { journal, journalSchema, ownSchemas, tableNames } from "./names";

// Seeding empties tables called users and posts. So a database is used only while the
// schemas that the examples write to hold nothing, or if its migration journal lists
// migrations of this repository and no others.

/**
 * Makes sure that the database is this repository's, or nobody's. It only reads.
 *
 * @param migrations the hashes of this repository's migrations
 * @returns how many of them the database has had
 * @throws UserError that says what was found
 */
export async function checkOwnership(
  sql: Sql,
  migrations: string[],
): Promise<number> {
  await checkSearchPath(sql);

  const applied = await appliedMigrations(sql);
  const ours = migrations.filter((hash) => applied.includes(hash));
  const areAllOurs = applied.every((hash) => migrations.includes(hash));
  const { database, address } = server();

  if (areAllOurs && ours.length > 0) {
    for (const schema of await schemasToMake(sql)) {
      const found = await objects(sql, [schema]);
      if (found.length > 0)
        throw new UserError(
          `The schema "${schema}" of database "${database}" on ${address} is not of this repository: it holds ${list(found)}.
Nothing was changed. Rename the schema, or name another database in DATABASE_URL.`,
        );
    }
    return ours.length;
  }

  const noted = await notedMigrations(sql);
  if (isOwn(applied, migrations, noted))
    throw new UserError(
      `The database "${database}" on ${address} has a migration that this checkout does not have: a newer one, or one that was edited since.
Nothing was changed. ${startOver}`,
    );

  const all = await objects(sql, ["public", journalSchema, ...ownSchemas]);
  const found = all.filter((name) => name !== `table ${journal}`);
  if (!areAllOurs) found.unshift("migrations of another project");
  if (found.length === 0) return 0;
  throw new UserError(
    `The database "${database}" on ${address} is not empty, and not of this repository: it holds ${list(found)}.
Nothing was changed. The examples replace the rows of users and posts: create an empty database and name it in DATABASE_URL.`,
  );
}

/** What to do if the tables are not as this checkout makes them. */
export const startOver =
  "To start over, without the rows that are in the tables: npm run db:reset";

/**
 * Whether all applied migrations are of this repository: of this checkout, or noted as
 * those of another.
 */
export function isOwn(
  applied: string[],
  migrations: string[],
  noted: string[],
): boolean {
  const isOwn = (hash: string) =>
    migrations.includes(hash) || isNoted(hash, noted);
  return applied.length > 0 && applied.every(isOwn);
}

/** The examples' schemas that have no table of theirs (yet). */
export async function schemasToMake(sql: Sql): Promise<string[]> {
  const made = await sql<{ schema: string }[]>`
    select distinct schemaname as schema from pg_tables
    where schemaname || '.' || tablename in ${sql(tableNames)}
  `;
  return ownSchemas.filter((own) => made.every(({ schema }) => schema !== own));
}

function list(found: string[]): string {
  const more = found.length > 3 ? ` and ${found.length - 3} more` : "";
  return `${found.slice(0, 3).join(", ")}${more}`;
}

/** Drizzle's users and posts have no schema in front: they must be public's. */
export async function checkSearchPath(sql: Sql): Promise<void> {
  const [path] = await sql<[{ first: string | null; usable: boolean | null }]>`
    select current_schema() as first, (
      select has_schema_privilege(oid, 'usage')
      from pg_namespace where nspname = 'public'
    ) as usable
  `;
  if (path.first === "public") return;

  const { user, database, address } = server();
  const where = `database "${database}" on ${address}`;
  if (path.usable === null)
    throw new UserError(
      `The ${where} has no schema "public".\nNothing was changed. Create it: create schema public;`,
    );
  if (!path.usable)
    throw new UserError(
      `User "${user}" has no permission for the schema "public" of ${where}.\nNothing was changed. ${grants(user, database)}`,
    );
  throw new UserError(
    `For user "${user}" of ${where}, search_path leads to ${path.first ? `the schema "${path.first}"` : "no schema"}, not to "public".
Nothing was changed. Add search_path=public to the parameters of DATABASE_URL.`,
  );
}

/** The hashes in the journal, of whatever shape it is; none where there is no journal. */
export async function appliedMigrations(sql: Sql): Promise<string[]> {
  const [table] = await sql`select to_regclass(${journal}) as journal`;
  if (!table?.journal) return [];
  const rows = await sql<{ hash: string }[]>`
    select coalesce(to_jsonb(entry) ->> 'hash', '') as hash from ${sql(journal)} entry
  `;
  return rows.map(({ hash }) => hash);
}

/** What schemas hold, as "table public.users"; without what extensions brought. */
async function objects(sql: Sql, schemas: string[]): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select type || ' ' || identity as name
    from pg_depend held, pg_identify_object(held.classid, held.objid, held.objsubid)
    where refclassid = 'pg_namespace'::regclass
      and refobjid in (
        select oid from pg_namespace
        where nspname in ${sql(schemas)}
      )
      and deptype = 'n'
      and classid <> 'pg_extension'::regclass
      and not exists ( -- of an extension, or of a column such as a serial one
        select from pg_depend owned
        where owned.classid = held.classid and owned.objid = held.objid
          and owned.deptype in ('a', 'e', 'i')
      )
    order by type <> 'table', identity
  `;
  return rows.map(({ name }) => name);
}
