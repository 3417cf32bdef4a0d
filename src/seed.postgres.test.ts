import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, expect, test, vi } from "vitest";
import { rows } from "./rows";
import { allRows } from "./testing/contents";
import { freshCopy } from "./testing/copy";
import { createDatabase } from "./testing/database";
import { kill, start } from "./testing/run";

const DATABASE_URL = await createDatabase("killed");
const sql = postgres(DATABASE_URL, { max: 1, onnotice: () => {} });
const copy = freshCopy();
afterAll(() => sql.end());

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

  await vi.waitUntil(async () => {
    const others = await sql`
      select from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
    `;
    return others.length === 0;
  }, 5_000);
  expect([rows.joins, rows["many-to-many"]]).toContainEqual(
    await allRows(drizzle(sql)),
  );
});
