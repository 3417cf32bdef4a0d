import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  test,
  vi,
} from "vitest";
import { rows } from "../rows";
import { seed } from "../seed";
import { allRows } from "../testing/contents";
import { unlock } from "./lock";
import { checkVersion, withTables } from "./with-tables";

const sql = postgres(process.env.DATABASE_URL!, { max: 1, onnotice: () => {} });
const say = vi.spyOn(console, "error");

beforeEach(async () => {
  say.mockReset().mockImplementation(() => {});
  await seed("library");
  await unlock(); // the next process looks at the tables again
});
afterEach(unlock);
afterAll(async () => {
  say.mockRestore();
  await withTables(async () => {}, { anew: true });
  await unlock();
  await sql.end();
});

const journal = "drizzle.__drizzle_migrations";
const foreign = `
  create type mood as enum ('sad');
  create domain posts_id as int;
  create function f(mood) returns int return 1;
  create procedure p() language sql as '';
  create aggregate a(int) (sfunc = int4pl, stype = int);
  create table "We""ird" (id int generated always as identity, m mood, n serial);
  create table posts (n int) partition by range (n);
  create table part partition of posts for values from (1) to (2);
  create view users as select 1 as n;
  create materialized view tags as select * from users;
  create sequence ids`;

describe("the tables are made anew, without a question, if", () => {
  test.each([
    ["they are others'", `drop table users, posts, tags cascade; ${foreign}`],
    ["one is gone", "drop table users_to_tags"],
    ["there is no journal", "drop schema drizzle cascade"],
    ["it lacks one", `delete from ${journal} where id = 2`],
    ["it has more", `insert into ${journal} (hash) values ('0f')`],
    [
      "it is another's",
      `drop table ${journal}; create table ${journal} as select 1`,
    ],
  ])("%s", async (_, statements) => {
    await sql.unsafe(statements);
    await seed("joins");
    expect(await allRows(drizzle(sql))).toEqual(rows.joins);
    const left = sql`
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind not in ('i', 'S')
      union all
      select proname from pg_proc where pronamespace = 'public'::regnamespace
      union all
      select typname from pg_type
      where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
      order by 1
    `.values();
    const names = ["posts", "posts_tags", "tags", "users", "users_to_tags"];
    expect((await left).flat()).toEqual(names);
    expect(say.mock.calls).toEqual([
      [expect.stringMatching(/^The tables of .+ are made anew\.$/)],
    ]);

    say.mockClear();
    await unlock();
    await sql`insert into posts (title, author_id) values ('Kept', 1)`;
    await withTables(async () => {});
    expect(await sql`select from posts`).toHaveLength(2);
    expect(say).not.toHaveBeenCalled();
  });
});

test("an empty database gets them, and nothing is said", async () => {
  await sql`drop schema public, drizzle, collisions, traps, magazine, shop cascade`;
  await seed("joins");
  expect(await allRows(drizzle(sql))).toEqual(rows.joins);
  expect(say).not.toHaveBeenCalled();
});

test("other schemas stay, and so does public with its privileges", async () => {
  await sql.unsafe(`
    create schema auth create table users ();
    grant usage on schema public to pg_monitor;
    drop table tags cascade`);
  await seed("joins");
  expect(
    await sql`
      select has_schema_privilege('pg_monitor', 'public', 'usage') as granted
      from (select from auth.users union all select) as there
    `,
  ).toEqual([{ granted: true }]);
  await sql`drop schema auth cascade`;
});

/** A server of some version. */
function server(server_version: string): Sql {
  const answer = async () => [{ server_version }];
  return answer as unknown as Sql;
}

test("an old PostgreSQL is told, with the one that is needed", async () => {
  await expect(checkVersion(server("13.21"))).rejects.toThrow(
    /^PostgreSQL 13.21 on .+ is too old: the examples need 14 or later.$/,
  );
  await checkVersion(server("14.0"));
  await checkVersion(server("18beta1"));
});
