import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { db as db10 } from "../../examples/1.0/db";
import { repository } from "../testing/run";
import { endClients } from "../testing/run-script";
import { report } from "./report";

const client = postgres(process.env.DATABASE_URL!, { onnotice: () => {} });
const db = drizzle(client);
afterAll(async () => {
  await client.end();
  await endClients();
});

/** What is said of the error that an action ends with, whatever led to it. */
async function reportOf(action: () => unknown): Promise<string | undefined> {
  try {
    await action();
  } catch (error) {
    return report(error)?.replace(/\n\nat .+$/, "");
  }
  return "no error";
}

test.each([
  [
    "Drizzle 0.45 sends",
    () => db.execute(sql`select 'x'::text as a where nme = ${"Bob"}`),
    `column "nme" does not exist (42703)

select 'x'::text as a
where nme = $1;
-- $1 = "Bob"`,
  ],
  [
    "Drizzle 1.0 sends",
    () => db10.execute("select from nowhere"),
    `relation "nowhere" does not exist (42P01)

select
from nowhere;`,
  ],
  [
    "postgres.js sends",
    () => client`select lower(${1}::int)`,
    `function lower(integer) does not exist (42883)
Hint: No function matches the given name and argument types. You might need to add explicit type casts.

select lower($1::int);
-- $1 = 1`,
  ],
  [
    "violates a constraint",
    () =>
      client.begin(async (sql) => {
        await sql`create table numbers (n int unique)`;
        await sql`insert into numbers values (1), (1)`;
      }),
    expect.stringMatching(
      /^duplicate key .+ \(23505\)\nDetail: Key \(n\)=\(1\) already exists.\n\ninsert/,
    ),
  ],
])("a query that %s", async (_, action, said) => {
  expect(await reportOf(action)).toEqual(said);
});

/** An error that has come by files of this repository. */
function errorBy(files: string[], properties = {}): Error {
  const frames = files.map(
    (file) => `    at async f (${repository}${file}:4:5)`,
  );
  const stack = ["Error: said", ...frames].join("\n");
  return Object.assign(new Error("said"), { stack, ...properties });
}

test("the line is the script's, and for 1.0 it is said which tables there are", () => {
  const files = ["node_modules/a.js", "src/seed.ts", "examples/1.0/joins.ts"];
  const query = { severity_local: "ERROR", code: "42703" };
  expect(report(errorBy(files, query))).toBe(`said (42703)
The tables are those that src/db/ declares, for Drizzle 1.0 as well.

at examples/1.0/joins.ts:4:5`);
});

test("another error keeps the lines of this repository, and says its cause", () => {
  const files = ["node_modules/a.js", "examples/b.ts", "src/runtime/c.js"];
  const cause = new TypeError("it is null");
  cause.stack = "";
  expect(report(errorBy(files, { cause }))).toBe(`Error: said
Caused by TypeError: it is null
    at examples/b.ts:4:5`);
});

test("an error that only packages have seen keeps the last of their lines", () => {
  const files = ["a", "b", "c", "d"].map((name) => `node_modules/${name}.js`);
  expect(report(errorBy(files))).toBe(`Error: said
    at node_modules/a.js:4:5
    at node_modules/b.js:4:5
    at node_modules/c.js:4:5`);
  expect(report("thrown")).toBeUndefined();
});
