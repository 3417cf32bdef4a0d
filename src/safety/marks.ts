import type { Sql } from "postgres";
import type { Snapshot } from "./migrations";
import { journal } from "./names";

// Comments on what the migrations make, so that a later checkout knows it for its own:
// on the journal the migrations, on a table or a type its name. The tables of others have
// none, and the comment of a table that was renamed has its old name.

const mark = "drizzle-relations-by-example";

/** What tells a migration in the comment on the journal. */
const short = (hash: string) => hash.slice(0, 16);

/** A table or a type that this repository has made. */
export interface OwnObject {
  kind: "table" | "type";
  schema: string;
  name: string;
}

/** The tables and types of a snapshot. */
export function objectsOf({ tables, enums }: Snapshot): OwnObject[] {
  const of = (kind: OwnObject["kind"], all: Snapshot["tables"]) =>
    Object.values(all).map(({ schema, name }) => {
      return { kind, schema: schema || "public", name };
    });
  return [...of("table", tables), ...of("type", enums ?? {})];
}

/** Marks what the migrations have made. */
export async function markOwn(
  sql: Sql,
  hashes: string[],
  objects: OwnObject[],
): Promise<void> {
  const comments = objects.map(
    ({ kind, schema, name }) =>
      `comment on ${kind} "${schema}"."${name}" is '${mark} ${schema}.${name}'`,
  );
  const noted = await notedMigrations(sql);
  const all = new Set([...noted, ...hashes.map(short)]);
  comments.push(
    `comment on table ${journal} is '${mark} ${[...all].join(" ")}'`,
  );
  await sql.unsafe(comments.join(";"));
}

/** Whether a migration is one that is noted. */
export function isNoted(hash: string, noted: string[]): boolean {
  return noted.includes(short(hash));
}

/** The migrations of this repository, of whatever checkout, that are noted. */
export async function notedMigrations(sql: Sql): Promise<string[]> {
  const [row] = await sql<{ comment: string | null }[]>`
    select obj_description(to_regclass(${journal}), 'pg_class') as comment
  `;
  const [first, ...hashes] = row?.comment?.split(" ") ?? [];
  return first === mark ? hashes : [];
}

/** What is marked as made by this repository, and still has the name that it had. */
export async function markedObjects(sql: Sql): Promise<OwnObject[]> {
  return sql<OwnObject[]>`
    select 'table' as kind, nspname as schema, relname as name
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind = 'r'
      and obj_description(pg_class.oid, 'pg_class') = concat(${mark}::text, ' ', nspname, '.', relname)
    union all
    select 'type', nspname, typname
    from pg_type join pg_namespace on pg_namespace.oid = typnamespace
    where typtype = 'e'
      and obj_description(pg_type.oid, 'pg_type') = concat(${mark}::text, ' ', nspname, '.', typname)
  `;
}
