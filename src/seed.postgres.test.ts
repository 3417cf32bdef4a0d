import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { rows } from "./seed";
import { allRows, emptyDatabase } from "./testing/contents";
import { freshCopy } from "./testing/copy";
import { createDatabase } from "./testing/database";
import { kill, start } from "./testing/run";

const DATABASE_URL = await createDatabase("killed");
const sql = postgres(DATABASE_URL, { max: 1, onnotice: () => {} });
const db = drizzle(sql);
afterAll(() => sql.end());

const cwd = freshCopy();
writeFileSync(
  join(cwd, "seeding.ts"),
  `import { seed } from "./src/seed";
   console.log("begins");
   await seed("joins");
   console.log("has seeded");
   for (;;) {
     await seed("many-to-many");
     await seed("joins");
   }`,
);

/** Starts to seed without an end, and kills that at a random moment after an output. */
async function killSeeding(after: string): Promise<void> {
  const place = { cwd, env: { DATABASE_URL } };
  const child = start("node --import tsx seeding.ts", place);
  for await (const output of child.stdout!)
    if (String(output).includes(after)) break;
  await sleep(Math.random() * 100);
  kill(child);
  await once(child, "close");

  // The server may need a moment to notice.
  await expect.poll(others, { timeout: 5000 }).toEqual([{ count: "0" }]);
}

function others() {
  return sql`
    select count(*) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
  `;
}

test("killed at any of 50 moments, it leaves the old rows or the new", async () => {
  for (let i = 0; i < 50; i++) {
    await killSeeding("has seeded"); // which it does only if the kill before did no harm
    const found = await allRows(db);
    expect([rows.joins, rows["many-to-many"]]).toContainEqual(found);
  }
}, 200_000);

test("killed at any of 10 moments in its first run, the next one works", async () => {
  for (let i = 0; i < 10; i++) {
    await emptyDatabase(sql);
    await killSeeding("begins");
    await killSeeding("has seeded");
  }
}, 100_000);
