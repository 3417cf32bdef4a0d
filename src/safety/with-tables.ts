import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import { findDatabase } from "../postgres/database";
import { UserError, server } from "../postgres/errors";
import { openConnection } from "./connection";
import { checkDeclarations } from "./declarations";
import { lock } from "./lock";
import { prepareTables } from "./tables";

const oldestPostgres = 14;

/** The locks under which the tables have been checked: once is enough for each. */
const checked = new WeakSet<object>();

/**
 * Uses the database that DATABASE_URL names: no other process does until this one ends,
 * and its tables are those that the migrations make. An embedded one needs no checks.
 *
 * @param anew whether the tables are made anew first, without rows
 * @throws UserError if it must not be used, or if its tables would not be those declared, what postgres.js throws, or what `use` throws
 */
export async function withTables(
  use: (db: PostgresJsDatabase) => Promise<void>,
  { anew = false } = {},
): Promise<void> {
  const { isEmbedded } = await findDatabase();
  await checkDeclarations();
  const held = isEmbedded ? undefined : await lock();
  const { sql, end } = await openConnection();
  try {
    if (held && (anew || !checked.has(held))) {
      await checkVersion(sql);
      await prepareTables(sql, anew);
      checked.add(held);
    }
    // These queries are not those of an example.
    await use(drizzle(sql, { logger: { logQuery: () => {} } }));
  } finally {
    await end();
  }
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
