import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import { findDatabase } from "../postgres/database";
import { checkDeclarations } from "./declarations";
import { UserError, server } from "../postgres/errors";
import { applyMigrations, readMigrations, snapshotAfter } from "./migrations";
import { openConnection } from "./connection";
import { lock } from "./lock";
import { isNoted, markOwn, notedMigrations, objectsOf } from "./marks";
import { checkOwnership, schemasToMake } from "./ownership";
import { resetTables } from "./reset";
import { checkTables } from "./tables";

const oldestPostgres = 14;

/**
 * Uses the database that DATABASE_URL names, once it is safe to write to it: no other
 * process uses it until this one ends, it is this repository's, and its tables are as
 * the migrations make them. An embedded one needs no checks.
 *
 * @throws UserError if it must not be used, or if its tables would not be those declared, what postgres.js throws, or what `use` throws
 */
export async function withTables(
  use: (db: PostgresJsDatabase) => Promise<void>,
): Promise<void> {
  const { isEmbedded } = await findDatabase();
  await checkDeclarations();
  const held = isEmbedded ? undefined : await lock();
  await connected(async (sql, db) => {
    if (held && !checked.has(held)) await prepare(sql, db);
    if (held) checked.add(held);
    await use(db);
  });
}

/** The locks under which the tables have been checked: once is enough for each. */
const checked = new WeakSet<object>();

/**
 * Makes the tables of the database that DATABASE_URL names anew, without rows.
 *
 * @returns the names of the tables that were dropped
 * @throws UserError if the database is not this repository's, or what postgres.js throws
 */
export async function resetDatabase(): Promise<string[]> {
  await findDatabase();
  await checkDeclarations();
  await lock();
  return connected(async (sql, db) => {
    await checkVersion(sql);
    const dropped = await resetTables(sql, db);
    await markTables(
      sql,
      readMigrations().map(({ hash }) => hash),
    );
    return dropped;
  });
}

/** Connects to the database that DATABASE_URL names, for as long as an action takes. */
async function connected<Result>(
  action: (sql: Sql, db: PostgresJsDatabase) => Promise<Result>,
): Promise<Result> {
  const { sql, end } = await openConnection();
  // These queries are not those of an example.
  const db = drizzle(sql, { logger: { logQuery: () => {} } });
  try {
    return await action(sql, db);
  } finally {
    await end();
  }
}

async function prepare(sql: Sql, db: PostgresJsDatabase): Promise<void> {
  await checkVersion(sql);
  const migrations = readMigrations();
  const hashes = migrations.map(({ hash }) => hash);
  const applied = await checkOwnership(sql, hashes);
  if (applied < hashes.length) {
    await emptyTables(sql, applied);
    for (const schema of await schemasToMake(sql))
      await sql`drop schema if exists ${sql(schema)}`; // it is empty
    await applyMigrations(db);
  }
  const statements = migrations.flatMap(({ statements }) => statements);
  if (applied > 0) await checkTables(db, statements); // or they are just made
  const noted = await notedMigrations(sql);
  const areNoted = hashes.every((hash) => isNoted(hash, noted));
  if (applied < hashes.length || !areNoted) await markTables(sql, hashes);
}

/**
 * Empties the tables before they are altered: a column that may not be null cannot be
 * added to rows. If another object depends on them, they keep their rows, and
 * `checkTables()` names it.
 */
async function emptyTables(sql: Sql, applied: number): Promise<void> {
  const tables = objectsOf(snapshotAfter(applied))
    .filter(({ kind }) => kind === "table")
    .map(({ schema, name }) => `only "${schema}"."${name}"`);
  if (tables.length === 0) return;
  await sql.unsafe(`truncate ${tables.join(", ")}`).catch((error) => {
    if (!["0A000", "42P01"].includes(error.code)) throw error;
  });
}

/** Marks the tables, if the user owns them. */
async function markTables(sql: Sql, hashes: string[]): Promise<void> {
  const objects = objectsOf(snapshotAfter(hashes.length));
  await markOwn(sql, hashes, objects).catch((error) => {
    if (error.code !== "42501") throw error;
  });
}

/**
 * Checks the version of PostgreSQL.
 *
 * @throws UserError if it is too old
 */
export async function checkVersion(sql: Sql): Promise<void> {
  const [{ server_version }] = await sql<[{ server_version: string }]>`
    show server_version
  `;
  if (Number.parseInt(server_version) >= oldestPostgres) return;
  throw new UserError(
    `PostgreSQL ${server_version} on ${server().address} is too old: the examples need ${oldestPostgres} or later.`,
  );
}
