import postgres from "postgres";
import { expect, test } from "vitest";
import { rows } from "../rows";
import { run } from "../testing/run";

const seed = "node --import ./src/runtime/terminal.js src/commands/seed.ts";

test("npm run db:seed -- jions: prints the names of the rows and exits with 2", async () => {
  expect(await run(`${seed} jions`)).toEqual({
    exit: 2,
    stdout: "",
    stderr: `Which rows? npm run db:seed -- <name>, one of:
  ${Object.keys(rows).join("\n  ")}
`,
  });
});

test("npm run db:seed -- joins leaves the rows of that name in the tables", async () => {
  const { DATABASE_URL } = process.env;
  expect(await run(`${seed} joins`, { env: { DATABASE_URL } })).toEqual({
    exit: 0,
    stdout: "The tables hold the rows of joins.\n",
    stderr: "",
  });
  const sql = postgres(DATABASE_URL!, { max: 1 });
  expect(await sql`select name from users order by id`).toEqual([
    { name: "Alice" },
    { name: "Bob" },
  ]);
  await sql.end();
});
