import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import * as collisions from "../db/collisions";
import * as schema from "../db/schema";

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
  const tables = {
    users: await db.select().from(schema.users).orderBy(schema.users.id),
    posts: await db.select().from(schema.posts).orderBy(schema.posts.id),
    tags: await db.select().from(schema.tags).orderBy(schema.tags.id),
    usersToTags: await db.select().from(schema.usersToTags),
    postsTags: await db.select().from(schema.postsTags),
    collisionsUsers: await db.select().from(collisions.users),
    collisionsPosts: await db.select().from(collisions.posts),
  };
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  return Object.fromEntries(filled);
}

async function schemas(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select nspname as name from pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'
  `;
  return rows.map(({ name }) => name);
}
