import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { seed } from "../seed";
import { connectToServer, createDatabase, testName } from "../testing/database";
import { messageOf, uncaughtMessage, useDatabase } from "../testing/errors";
import { documentedOutput, exampleCommand, run } from "../testing/run";

// What only a server refuses, on a database and with a user of their own. The messages
// are whole in errors.test.ts.

const url = new URL(await createDatabase("errors"));
const database = testName("errors");
const user = testName("reader");
const server = connectToServer();
await server.unsafe(`create role ${user} login password 's3cret'`);
const bare = new URL(await createDatabase("bare"));
const owner = postgres(bare.href, { max: 1, onnotice: () => {} });
afterAll(() => Promise.all([server.end(), owner.end()]));

const asReader = { username: user, password: "s3cret" };

/** A URL of which some parts are others. */
function urlWith(parts: Partial<URL>, base = url): string {
  return Object.assign(new URL(base), parts).href;
}

/** Sets something for the database, until the test is done. */
async function set(setting: string, value: string): Promise<void> {
  onTestFinished(
    () => void server.unsafe(`alter database ${database} reset ${setting}`),
  );
  await server.unsafe(`alter database ${database} set ${setting} = ${value}`);
}

test.each<[string, Partial<URL>, string]>([
  [
    "a wrong password",
    { username: user, password: "wr0ng" },
    `Wrong password for user "${user}" on ${url.host}, or no such user: `,
  ],
  [
    "an unknown user",
    { username: "nobody", password: "wr0ng" },
    `Wrong password for user "nobody" on ${url.host}, or no such user: `,
  ],
  [
    "an unknown database",
    { pathname: "drizzle_relations_nowhere" },
    `There is no database "drizzle_relations_nowhere" on ${url.host}.`,
  ],
  [
    "a server that only reads",
    { search: "default_transaction_read_only=on" },
    `The database "${database}" on ${url.host} is read-only: `,
  ],
  [
    "a search_path with another schema first",
    { search: "search_path=pg_catalog,public" },
    'search_path leads to the schema "pg_catalog", not to "public".\nAdd search_path=public to the parameters of DATABASE_URL.',
  ],
  [
    "a search_path that leads nowhere",
    { search: "search_path=nowhere" },
    'search_path leads to no schema, not to "public".',
  ],
])("%s is told", async (_, parts, said) => {
  expect(await messageOf(urlWith(parts))).toContain(said);
});

test("a server that is full is told", async () => {
  await server.unsafe(`alter role ${user} connection limit 0`);
  expect(await messageOf(urlWith(asReader))).toMatch(
    `The server ${url.host} is full: too many connections for role "${user}".`,
  );
  await server.unsafe(`alter role ${user} connection limit -1`);
});

test("a user without rights is told, and drops nothing, until it has what the message says", async () => {
  await owner.unsafe(`
    revoke all on schema public from public;
    grant usage on schema public to ${user};
    create table mine as select 1 as n;
    alter table mine owner to ${user}`);
  const asReaderOfBare = urlWith(asReader, bare);
  const message = await messageOf(asReaderOfBare);
  expect(message).toMatch(
    `User "${user}" may not make or use the tables in database `,
  );
  const [, ofOwn = "", grants = ""] =
    /own: (.+;)\nOr grant what is missing: (.+)$/.exec(message!) ?? [];

  expect(await owner`select n from mine`).toEqual([{ n: 1 }]);
  await owner.unsafe(grants);
  expect(await messageOf(asReaderOfBare)).toBeUndefined();
  await owner.unsafe(
    `revoke create on database ${testName("bare")} from ${user}`,
  );

  const pathname = testName("own");
  await server.unsafe(ofOwn.replace("drizzle_relations_<name>", pathname));
  expect(await messageOf(urlWith({ ...asReader, pathname }))).toBeUndefined();
});

test("a server that ends the connections of an example ends the example, with a message", async () => {
  await useDatabase(url.href);
  await seed("joins");
  const uncaught = uncaughtMessage();
  await server`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = ${database}
  `;
  expect(await uncaught).toMatch(`The connection to ${url.host} was cut, `);
});

test("a server that ends idle transactions leaves the examples' lock alone", async () => {
  await set("idle_in_transaction_session_timeout", "200");
  await useDatabase(url.href);
  await seed("joins");
  const uncaught = uncaughtMessage();
  expect(await Promise.race([uncaught, sleep(600, "the lock is held")])).toBe(
    "the lock is held",
  );
});

test("PostgreSQL's notices of what it does itself do not reach the terminal", async () => {
  await set("client_min_messages", "debug5");
  const env = { DATABASE_URL: url.href };
  expect(await run(exampleCommand("joins"), { env })).toEqual({
    exit: 0,
    stdout: documentedOutput("joins"),
    stderr: "",
  });
});
