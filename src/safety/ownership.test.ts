import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import postgres from "postgres";
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";
import { seed } from "../seed";
import { contents, emptyDatabase } from "../testing/contents";
import { run } from "../testing/run";
import { withTables } from "./with-tables";
import { unlock } from "./lock";

const url = process.env.DATABASE_URL!;
const sql = postgres(url, { max: 1, onnotice: () => {} });
const { host, pathname } = new URL(url);
const database = `"${pathname.slice(1)}" on ${host}`;

beforeEach(() => emptyDatabase(sql));
afterEach(unlock);
afterAll(() => emptyDatabase(sql));

const journal = `
  create schema if not exists drizzle;
  create table drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`;
const ofAnother = `
  insert into drizzle.__drizzle_migrations (hash, created_at) values ('f00', 1)`;

function refusal(found: string): string {
  return `The database ${database} is not empty, and not of this repository: it holds ${found}.
Nothing was changed. The examples replace the rows of users and posts: create an empty database and name it in DATABASE_URL.`;
}

describe("a database is refused, and stays as it is, that holds", () => {
  test.each([
    [
      "create table users (name text); insert into users values ('Ann'); create table posts ()",
      "table public.posts, table public.users",
    ],
    ["create view users as select 1", "view public.users"],
    ["create sequence ids", "sequence public.ids"],
    ["create type mood as enum ('sad')", "type public.mood"],
    ["create function f() returns int return 1", "function public.f()"],
    [
      "create schema collisions; create table collisions.t ()",
      "table collisions.t",
    ],
    ["create schema drizzle; create table drizzle.t ()", "table drizzle.t"],
    [
      "create table a (); create table b (); create table c (); create table d (id serial)",
      "table public.a, table public.b, table public.c and 1 more",
    ],
    [`${journal}; ${ofAnother}`, "migrations of another project"],
    [`${journal}; create table users ()`, "table public.users"],
  ])("%s", async (statements, found) => {
    await sql.unsafe(statements);
    const before = await contents(sql);

    await expect(seed("joins")).rejects.toThrow(refusal(found));
    expect(await contents(sql)).toEqual(before);
  });

  test("half of the migration, applied by hand", async () => {
    const [file] = readdirSync("drizzle").sort();
    const statements = readFileSync(`drizzle/${file}`, "utf8").split(";");
    await sql.unsafe(statements.slice(0, statements.length / 2).join(";"));
    const before = await contents(sql);

    await expect(seed("joins")).rejects.toThrow(
      "it holds table collisions.posts, table public.posts, table public.posts_tags and 3 more",
    );
    expect(await contents(sql)).toEqual(before);
  });

  test("migrations of this repository and of another", async () => {
    await seed("joins");
    await sql.unsafe(ofAnother);
    await unlock(); // the next process looks at the tables again
    const before = await contents(sql);

    await expect(seed("collisions")).rejects.toThrow(
      "it holds migrations of another project, table collisions.posts,",
    );
    expect(await contents(sql)).toEqual(before);
  });
});

describe("a database of older migrations", () => {
  const first = readdirSync("drizzle").sort()[0]!;
  const statements = readFileSync(`drizzle/${first}`, "utf8");
  const hash = createHash("sha256").update(statements).digest("hex");
  const [{ when }] = JSON.parse(
    readFileSync("drizzle/meta/_journal.json", "utf8"),
  ).entries;

  beforeEach(async () => {
    await sql.unsafe(`${statements}; ${journal}`);
    await sql`
      insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${hash}, ${when})
    `;
  });

  test("gets the tables that it lacks, though their schema is there", async () => {
    await sql`create schema traps`;
    await seed("library");
    expect(await sql`select title from traps.books order by id`).toEqual([
      { title: "Old Maps" },
      { title: "New Maps" },
    ]);
  });

  test("loses its rows first, which a column to be added could not have", async () => {
    await sql`insert into users (name) values ('Ann')`;
    await withTables(async () => {});
    expect(await sql`select * from users`).toEqual([]);
  });

  test("is refused if somebody else has a schema of that name", async () => {
    await sql`create schema traps`;
    await sql`create table traps.mice as select 'Jerry' as name`;
    const before = await contents(sql);

    await expect(seed("joins")).rejects
      .toThrow(`The schema "traps" of database ${database} is not of this repository: it holds table traps.mice.
Nothing was changed. Rename the schema, or name another database in DATABASE_URL.`);
    expect(await contents(sql)).toEqual(before);
  });
});

const migrate =
  "node --import ./src/runtime/terminal.js src/commands/migrate.ts";

test("npm run db:migrate refuses it alike", async () => {
  await sql`create table users ()`;
  const env = { DATABASE_URL: url };
  expect(await run(migrate, { env })).toEqual({
    exit: 1,
    stdout: "",
    stderr: `${refusal("table public.users")}\n`,
  });
});

describe("a database is used that holds", () => {
  test.each([
    [
      "nothing, not even an object in a schema",
      "create schema collisions; create schema drizzle",
    ],
    ["an empty journal", journal],
    [
      "a hosted service's own schemas",
      "create schema auth; create table auth.users ()",
    ],
    [
      "privileges for tables to come",
      "alter default privileges in schema public grant select on tables to public",
    ],
  ])("%s", async (_, statements) => {
    await sql.unsafe(statements);
    await seed("joins");
    expect(await sql`select name from users`).toEqual([
      { name: "Alice" },
      { name: "Bob" },
    ]);
  });

  test("this repository's tables beside others", async () => {
    await seed("joins");
    await sql`create table comments as select 'mine' as text`;
    await seed("collisions");
    expect(await sql`select * from comments`).toEqual([{ text: "mine" }]);
  });
});
