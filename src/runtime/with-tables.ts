import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";
import { Fault, server } from "./faults";
import { openConnection } from "./safety/connection";
import { lock } from "./safety/lock";
import { checkOwnership, schemasToMake } from "./safety/ownership";
import { checkTables } from "./safety/tables";

const oldestPostgres = 14;

const migrationsFolder = fileURLToPath(
  new URL("../../drizzle", import.meta.url),
);

/**
 * Uses the database that DATABASE_URL names, once it is safe to write to it: no other
 * process uses it until this one ends, it is this repository's, and its tables are as
 * the migrations make them. An embedded one has been so from its start.
 *
 * @throws Fault if it must not be used, what postgres.js throws, or what `use` throws
 */
export async function withTables(
  use: (db: PostgresJsDatabase) => Promise<void>,
): Promise<void> {
  const { isEmbedded } = await import("../db/url");
  if (!isEmbedded) await lock();

  const { sql, end } = await openConnection();
  // An example's `--sql` does not mean these queries.
  const db = drizzle(sql, { logger: { logQuery: () => {} } });
  try {
    if (!isEmbedded) await prepare(sql, db);
    await use(db);
  } finally {
    await end();
  }
}

async function prepare(sql: Sql, db: PostgresJsDatabase): Promise<void> {
  await checkVersion(sql);
  const files = readMigrationFiles({ migrationsFolder });
  const hashes = files.map(({ hash }) => hash);
  const applied = await checkOwnership(sql, hashes);
  if (applied < hashes.length) {
    for (const schema of await schemasToMake(sql))
      await sql`drop schema if exists ${sql(schema)}`; // it is empty
    await migrate(db, { migrationsFolder });
  }
  await checkTables(
    db,
    files.flatMap(({ sql }) => sql),
  );
}

async function checkVersion(sql: Sql): Promise<void> {
  const [{ server_version }] = await sql<[{ server_version: string }]>`
    show server_version
  `;
  if (Number.parseInt(server_version) >= oldestPostgres) return;
  throw new Fault(
    `PostgreSQL ${server_version} on ${server().address} is too old: the examples need ${oldestPostgres} or later.`,
  );
}
