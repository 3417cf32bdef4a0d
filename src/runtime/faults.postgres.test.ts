import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { seed } from "../seed";
import { connectToServer, createDatabase, testName } from "../testing/database";
import { faultOf, uncaughtFault, useDatabase } from "../testing/faults";
import { documentedOutput, exampleCommand, run } from "../testing/run";

// What only a server can refuse, on a database and with a user of their own.

const url = new URL(await createDatabase("faults"));
const database = testName("faults");
const user = testName("reader");
const server = connectToServer();
await server.unsafe(`create role ${user} login password 's3cret'`);
afterAll(() => server.end());

const asReader = { username: user, password: "s3cret" };

/** DATABASE_URL, of which some parts may be others. */
function urlWith(
  parts: Partial<Pick<URL, "username" | "password" | "pathname" | "search">>,
): string {
  return Object.assign(new URL(url), parts).href;
}

/** Sets something for the database, until the test is done. */
async function set(setting: string, value: string): Promise<void> {
  onTestFinished(
    () => void server.unsafe(`alter database ${database} reset ${setting}`),
  );
  await server.unsafe(`alter database ${database} set ${setting} = ${value}`);
}

test.each([
  ["a wrong password", user],
  ["an unknown user", "nobody"],
])("%s: PostgreSQL does not say which of the two", async (_, username) => {
  expect(await faultOf(urlWith({ username, password: "wr0ng" }))).toBe(
    `Wrong password for user "${username}" on ${url.host}, or no such user: PostgreSQL does not say which.
Correct DATABASE_URL.`,
  );
});

test("an unknown database", async () => {
  expect(await faultOf(urlWith({ pathname: "nowhere" }))).toBe(
    `There is no database "nowhere" on ${url.host}.
Correct DATABASE_URL, or create it: create database "nowhere";`,
  );
});

describe("a user without the permission that it takes", () => {
  const where = `database "${database}" on ${url.host}`;
  const createOwn = `create database <name> owner "${user}";`;
  const grants = `grant create on database "${database}" to "${user}"; grant usage, create on schema public to "${user}";`;
  const help = `Let DATABASE_URL name a database of the user's own: ${createOwn}
Or grant what is missing: ${grants}`;

  /** On a database with nothing in it, and no privileges for anybody. */
  async function startWithNothing() {
    const owner = postgres(url.href, { max: 1, onnotice: () => {} });
    await owner`drop schema if exists collisions, drizzle cascade`;
    await owner`drop schema public cascade`;
    await owner`create schema public`;
    return owner;
  }

  test("to use the schema public, until it has what the message grants", async () => {
    const owner = await startWithNothing();
    expect(await faultOf(urlWith(asReader))).toBe(
      `User "${user}" has no permission for the schema "public" of ${where}.
Nothing was changed. ${help}`,
    );

    await owner`grant usage on schema public to ${owner(user)}`;
    expect(await faultOf(urlWith(asReader))).toBe(
      `User "${user}" may not make or use the tables in ${where}: permission denied for database ${database}.
${help}`,
    );

    await owner.unsafe(grants);
    expect(await faultOf(urlWith(asReader))).toBeUndefined();
    await owner.unsafe(`revoke create on database ${database} from ${user}`);
    await owner.end();
  });

  test("until it has a database of its own", async () => {
    const pathname = testName("own");
    await server.unsafe(createOwn.replace("<name>", pathname));
    expect(await faultOf(urlWith({ ...asReader, pathname }))).toBeUndefined();
  });
});

test("a server that only reads", async () => {
  const pathname = new URL(await createDatabase("read-only")).pathname;
  const search = "default_transaction_read_only=on";
  expect(await faultOf(urlWith({ pathname, search }))).toBe(
    `The database "${testName("read-only")}" on ${url.host} is read-only: cannot execute DROP SCHEMA in a read-only transaction.
The examples write rows: let DATABASE_URL name the primary server, and a user for whom default_transaction_read_only is off.`,
  );
});

test("a server that is full", async () => {
  await server.unsafe(`alter role ${user} connection limit 0`);
  expect(await faultOf(urlWith(asReader))).toBe(
    `The server ${url.host} is full: too many connections for role "${user}".
End other connections to it, or raise its max_connections.`,
  );
  await server.unsafe(`alter role ${user} connection limit -1`);
});

test("a server that ends the connections of an example ends it with a message", async () => {
  await useDatabase(url.href);
  await seed("joins");
  const uncaught = uncaughtFault();
  await server`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = ${database}
  `;
  expect(await uncaught).toBe(
    `The connection to ${url.host} was cut, so there is no result.
The server went away or ended it: run the command again when it is back.`,
  );
});

describe("a search_path that does not lead to public", () => {
  const for_ = `For user "${url.username}" of database "${database}" on ${url.host}`;

  test("because another schema is before it", async () => {
    const sql = postgres(url.href, { max: 1 });
    await sql`create schema app`;
    await sql`create table app.users as select 'Ann' as name`;
    expect(await faultOf(urlWith({ search: "search_path=app,public" }))).toBe(
      `${for_}, search_path leads to the schema "app", not to "public".
Nothing was changed. Add search_path=public to the parameters of DATABASE_URL.`,
    );
    expect(await sql`select * from app.users`).toEqual([{ name: "Ann" }]);
    await sql.end();
  });

  test("because it leads nowhere", async () => {
    expect(await faultOf(urlWith({ search: "search_path=nowhere" }))).toBe(
      `${for_}, search_path leads to no schema, not to "public".
Nothing was changed. Add search_path=public to the parameters of DATABASE_URL.`,
    );
  });

  test("because there is no schema public", async () => {
    const pathname = new URL(await createDatabase("bare")).pathname;
    const sql = postgres(urlWith({ pathname }), { max: 1 });
    await sql`drop schema public`;
    expect(await faultOf(urlWith({ pathname }))).toBe(
      `The database "${testName("bare")}" on ${url.host} has no schema "public".
Nothing was changed. Create it: create schema public;`,
    );
    await sql`create schema public`;
    expect(await faultOf(urlWith({ pathname }))).toBeUndefined();
    await sql.end();
  });
});

test("a server that ends idle transactions leaves the examples' lock alone", async () => {
  await set("idle_in_transaction_session_timeout", "200");
  await useDatabase(url.href);
  await seed("joins");
  const uncaught = uncaughtFault();
  expect(await Promise.race([uncaught, sleep(600, "the lock is held")])).toBe(
    "the lock is held",
  );
});

test("PostgreSQL's notices do not reach the terminal", async () => {
  await set("client_min_messages", "debug5");
  const env = { DATABASE_URL: url.href };
  expect(await run(exampleCommand("joins"), { env })).toEqual({
    exit: 0,
    stdout: documentedOutput("joins"),
    stderr: "",
  });
});
