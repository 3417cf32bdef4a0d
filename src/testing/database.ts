import postgres, { type Sql } from "postgres";
import { startEmbedded } from "../postgres/embedded/start.js";

// What the tests run on: the embedded PostgreSQL, or a server that
// src/maintenance/test-postgres.ts names. Each of Vitest's workers has a database of its
// own, so that its tests wait for no others. DATABASE_URL names it, so that all checks
// are made.

const { TEST_SERVER = "", TEST_PREFIX = "", VITEST_POOL_ID = "" } = process.env;

/** DATABASE_URL as a reader has it who uses this engine: empty for the embedded one. */
export const databaseUrl =
  TEST_SERVER && (await createDatabase(VITEST_POOL_ID));
process.env.DATABASE_URL ||= databaseUrl || (await startEmbedded());

/** Connects to the server that the tests run on, as a user who may do everything. */
export function connectToServer(): Sql {
  return postgres(TEST_SERVER, { max: 1, onnotice: () => {} });
}

/** The name of a database or role that is dropped when the tests are done. */
export function testName(name: string): string {
  return TEST_PREFIX + name;
}

/**
 * Makes sure that a database is there, on the server.
 *
 * @returns its URL
 */
export async function createDatabase(name: string): Promise<string> {
  const sql = connectToServer();
  await sql`create database ${sql(testName(name))}`.catch((error) => {
    if (error.code !== "42P04") throw error; // it is there
  });
  await sql.end();
  const url = new URL(TEST_SERVER);
  url.pathname = testName(name);
  return url.href;
}
