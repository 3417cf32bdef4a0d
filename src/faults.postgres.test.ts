import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { freshCopy } from "./testing/copy";
import { connectToServer, createDatabase, testName } from "./testing/database";
import { documentedOutput, end, run, start } from "./testing/run";

// What only a server can refuse, on a database and with a user of their own.

const url = new URL(await createDatabase("faults"));
const database = testName("faults");
const user = testName("reader");
const server = connectToServer();
await server.unsafe(`create role ${user} login password 's3cret'`);
afterAll(() => server.end());

const joins = "node --import ./src/example.js examples/joins.ts";
const asReader = { username: user, password: "s3cret" };

/** The environment with DATABASE_URL, of which some parts may be others. */
function env(
  parts: { username?: string; password?: string; pathname?: string } = {},
) {
  return { DATABASE_URL: Object.assign(new URL(url), parts).href };
}

const cwd = freshCopy();

const worked = { exit: 0, stdout: documentedOutput("joins"), stderr: "" };

/** What a command leaves behind that meets with a fault. */
function fault(...lines: string[]) {
  return { exit: 1, stdout: "", stderr: `${lines.join("\n")}\n` };
}

test.each([
  ["a wrong password", user],
  ["an unknown user", "nobody"],
])("%s: PostgreSQL does not say which of the two", async (_, username) => {
  const parts = { username, password: "wr0ng" };
  expect(await run(joins, { env: env(parts) })).toEqual(
    fault(
      `Wrong password for user "${username}" on ${url.host}, or no such user: PostgreSQL does not say which.`,
      "Correct DATABASE_URL.",
    ),
  );
});

test("an unknown database", async () => {
  expect(await run(joins, { env: env({ pathname: "nowhere" }) })).toEqual(
    fault(
      `There is no database "nowhere" on ${url.host}.`,
      'Correct DATABASE_URL, or create it: create database "nowhere";',
    ),
  );
});

test("a user who may not create tables, until there is a database of its own", async () => {
  expect(await run(joins, { env: env(asReader) })).toEqual(
    fault(
      `User "${user}" may not make or use the tables in database "${database}" on ${url.host}: permission denied for database ${database}.`,
      `Let DATABASE_URL name a database of the user's own: create database <name> owner "${user}";`,
    ),
  );

  const own = testName("own");
  await server.unsafe(`create database ${own} owner ${user}`);
  expect(
    await run(joins, { env: env({ ...asReader, pathname: own }) }),
  ).toEqual(worked);
});

test("a server that only reads", async () => {
  await server.unsafe(
    `alter database ${database} set default_transaction_read_only = on`,
  );
  expect(await run(joins, { env: env() })).toEqual(
    fault(
      `The database "${database}" on ${url.host} is read-only: cannot execute DROP SCHEMA in a read-only transaction.`,
      "The examples write rows: let DATABASE_URL name the primary server, and a user for whom default_transaction_read_only is off.",
    ),
  );
  await server.unsafe(
    `alter database ${database} reset default_transaction_read_only`,
  );
});

test("a server that is full", async () => {
  await server.unsafe(`alter role ${user} connection limit 1`);
  expect(
    await run(joins, { env: env({ ...asReader, pathname: testName("own") }) }),
  ).toEqual(
    fault(
      `The server ${url.host} is full: too many connections for role "${user}".`,
      "End other connections to it, or raise its max_connections.",
    ),
  );
  await server.unsafe(`alter role ${user} connection limit -1`);
});

test("a query that the server ends, with its connection", async () => {
  const script = `
    import { client } from "./src/db";
    import { seed } from "./src/seed";
    await seed("joins");
    console.log("asks");
    await client.unsafe("select pg_sleep(60) /* a long one */");`;
  writeFileSync(join(cwd, "asking.ts"), script);
  const command = "node --import ./src/terminal.js asking.ts";
  const child = start(command, { cwd, env: env() });
  await once(child.stdout!, "data");
  await expect
    .poll(
      () => server`
    select pg_terminate_backend(pid) from pg_stat_activity where query like '%a long one */'
  `,
    )
    .toHaveLength(1);

  expect(await end(child)).toEqual(
    fault(
      `The connection to ${url.host} was cut, so there is no result.`,
      "The server went away or ended it: run the command again when it is back.",
    ),
  );
});

test("a schema before public in the search_path", async () => {
  const { DATABASE_URL } = env();
  const sql = postgres(DATABASE_URL, { max: 1 });
  await sql`create schema app`;
  await sql`create table app.users (name text)`;
  await sql`insert into app.users values ('Ann')`;

  const inApp = { DATABASE_URL: `${DATABASE_URL}?search_path=app,public` };
  expect(await run(joins, { env: inApp })).toEqual(
    fault(
      `For user "${url.username}" of database "${database}" on ${url.host}, "users" is a table of the schema app, not of public.`,
      "Nothing was changed. Add search_path=public to the parameters of DATABASE_URL.",
    ),
  );
  expect(await sql`select * from app.users`).toEqual([{ name: "Ann" }]);
  await sql.end();
});

test("a server that ends idle transactions leaves the examples' lock alone", async () => {
  const script = `
    import { seed } from "./src/seed";
    await seed("joins");
    await new Promise((resolve) => setTimeout(resolve, 2000));`;
  writeFileSync(join(cwd, "pausing.ts"), script);
  await server.unsafe(
    `alter database ${database} set idle_in_transaction_session_timeout = 1000`,
  );
  const command = "node --import ./src/terminal.js pausing.ts";
  expect(await run(command, { cwd, env: env() })).toEqual({
    exit: 0,
    stdout: "",
    stderr: "",
  });
  await server.unsafe(
    `alter database ${database} reset idle_in_transaction_session_timeout`,
  );
});

test("PostgreSQL's notices do not reach the terminal", async () => {
  await server.unsafe(
    `alter database ${database} set client_min_messages = debug5`,
  );
  expect(await run(joins, { env: env() })).toEqual(worked);
});
