import { once } from "node:events";
import { afterAll, expect, test } from "vitest";
import { connectToServer } from "../testing/database";
import { end, interrupt, start } from "../testing/run";

const sql = connectToServer();
afterAll(() => sql.end());

/** The runs of test:postgres that have a database on the server, by its name. */
async function runs(): Promise<Set<string>> {
  const rows = await sql<{ run: string }[]>`
    select substring(datname from '^drizzle_relations_test_[0-9a-f]+') as run
    from pg_database where datname ~ '^drizzle_relations_test_'
  `;
  return new Set(rows.map(({ run }) => run));
}

test("npm run test:postgres names the server first, and after a Ctrl-C it has dropped its databases", async () => {
  const before = await runs();
  const env = { TEST_DATABASE_URL: process.env.TEST_SERVER, NO_COLOR: "1" };
  const child = start(
    "exec node --import tsx src/maintenance/test-postgres.ts src/seed.test.ts",
    { env },
  );

  const [line] = await once(child.stdout!, "data");
  const [{ server_version: version }] = await sql<
    [{ server_version: string }]
  >`show server_version`;
  expect(String(line)).toBe(`PostgreSQL ${version} (TEST_DATABASE_URL)\n`);

  await expect.poll(runs, { timeout: 10_000 }).not.toEqual(before);
  interrupt(child);
  expect(await end(child)).toMatchObject({ exit: 130 });
  expect(await runs()).toEqual(before);
});
