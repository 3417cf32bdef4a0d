import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, expect, test, vi } from "vitest";
import { explain } from "./runtime/faults";
import { unlock } from "./runtime/safety/lock";
import { rows } from "./rows";
import { seed } from "./seed";
import { allRows, emptyDatabase } from "./testing/contents";
import { freshCopy } from "./testing/copy";
import { createDatabase } from "./testing/database";
import { uncaughtFault, useDatabase } from "./testing/faults";
import { startProxy } from "./testing/proxy";
import { kill, start } from "./testing/run";

const DATABASE_URL = await createDatabase("killed");
const sql = postgres(DATABASE_URL, { max: 1, onnotice: () => {} });
const db = drizzle(sql);
const copy = freshCopy();
afterAll(() => sql.end());

/** Waits until the server has noticed that everybody else is gone. */
async function untilAlone(): Promise<void> {
  const others = () => sql`
    select from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
  `;
  await vi.waitUntil(async () => (await others()).length === 0, 5_000);
}

/**
 * Seeds as a process does that is gone after the n-th packet that it sends.
 *
 * @returns whether it was done before that
 */
async function seedUntil(packet: number): Promise<boolean> {
  let sent = 0;
  await useDatabase(DATABASE_URL);
  const { url, cut } = await startProxy({
    see: () => ++sent > packet && cut(),
  });
  await useDatabase(url);
  try {
    const ended = uncaughtFault().then(() => false);
    return await Promise.race([ended, seed("joins").then(() => true)]);
  } catch (error) {
    if (explain(error)) return false;
    throw error;
  } finally {
    await unlock();
  }
}

/** Numbers of packets after which a process is gone: every 15th, from a random one. */
function* moments() {
  for (let packet = Math.floor(Math.random() * 15); ; packet += 15)
    yield packet;
}

test("gone at any moment, it leaves the old rows or the new", async () => {
  await useDatabase(DATABASE_URL);
  await seed("many-to-many");
  await unlock();

  let left = 0;
  for (const packet of moments()) {
    const done = await seedUntil(packet);
    await untilAlone();
    expect([rows.joins, rows["many-to-many"]]).toContainEqual(
      await allRows(db),
    );
    if (done) break;
    left++;
  }
  expect(left).toBeGreaterThan(3);
  expect(await allRows(db)).toEqual(rows.joins);
});

test("gone at any moment of its first run, the next one works", async () => {
  for (const packet of moments()) {
    await emptyDatabase(sql);
    const done = await seedUntil(packet);
    await untilAlone();
    await useDatabase(DATABASE_URL);
    await seed("joins");
    expect(await allRows(db)).toEqual(rows.joins);
    if (done) break;
  }
});

test("killed while it seeds, it leaves the old rows or the new, and no lock", async () => {
  writeFileSync(
    join(copy, "seeding.ts"),
    `import { seed } from "./src/seed";
     await seed("joins");
     console.log("has seeded");
     for (;;) await seed("many-to-many").then(() => seed("joins"));`,
  );
  const place = { cwd: copy, env: { DATABASE_URL } };
  const child = start("node --import tsx seeding.ts", place);
  await once(child.stdout!, "data");
  kill(child);
  await once(child, "close");

  await untilAlone();
  expect([rows.joins, rows["many-to-many"]]).toContainEqual(await allRows(db));
});
