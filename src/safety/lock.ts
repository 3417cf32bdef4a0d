import { setTimeout as sleep } from "node:timers/promises";
import { type Connection, openConnection } from "./connection";

// One process at a time: an example prints what it has seeded, so no other may seed
// meanwhile. A transaction that stays open holds the lock, because that works behind
// a pooler too, where sessions are shared. PostgreSQL releases it when the process is
// gone, however it ended.

const key = 0x6472697a; // "driz" in ASCII: a number that nobody else takes by chance

/** The statements that take the lock if it is free: `locked` says so. */
export const tryLock = `
  begin;
  set local idle_in_transaction_session_timeout = 0;
  select pg_try_advisory_xact_lock(${key}) as locked
`;

let held: Connection | undefined;

/**
 * Waits until no other process uses the database, and keeps others waiting until this
 * one ends, or calls `unlock()`.
 *
 * @returns the lock that is held, the same until `unlock()`
 * @throws what postgres.js throws if the server cannot be reached or refuses
 */
export async function lock(): Promise<object> {
  if (held) return held;
  const connection = await openConnection();
  const start = Date.now();
  for (let told = false; !(await isLocked(connection)); await sleep(100)) {
    if (told || Date.now() - start < 2000) continue;
    told = true;
    console.error("Waiting for another example that uses this database ...");
  }
  connection.unref();
  held = connection;
  return held;
}

/** Lets others use the database. */
export async function unlock(): Promise<void> {
  const connection = held;
  held = undefined;
  await connection?.end();
}

async function isLocked({ sql }: Connection): Promise<boolean> {
  const results = await sql.unsafe(tryLock);
  const row = results.flat().at(-1); // that of the last statement
  if (!row?.locked) await sql`rollback`;
  return Boolean(row?.locked);
}
