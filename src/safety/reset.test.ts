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
import { resetDatabase } from "./with-tables";
import { unlock } from "./lock";
import { journal } from "./names";

const sql = postgres(process.env.DATABASE_URL!, { max: 1, onnotice: () => {} });

beforeEach(async () => {
  await emptyDatabase(sql);
  await prepared();
});
afterEach(unlock);
afterAll(() => emptyDatabase(sql));

/** Makes the database this repository's, as the first example does. */
async function prepared(): Promise<void> {
  await seed("library");
}

/** Makes it one that a newer checkout has used, whose migration made these. */
async function madeByNewer(): Promise<void> {
  await unlock(); // the next process looks at the tables again
  const mark = "drizzle-relations-by-example";
  await sql.unsafe(`
    create type mood as enum ('sad');
    comment on type mood is '${mark} public.mood';
    create table reviews (mood mood, author_id int references users);
    comment on table reviews is '${mark} public.reviews';
    insert into ${journal} (hash, created_at) values ('0123456789abcdef0', 4e12)`);
  const [row] = await sql`
    select obj_description(${journal}::regclass) as noted
  `;
  await sql.unsafe(
    `comment on table ${journal} is '${row?.noted} 0123456789abcdef'`,
  );
}

test("a database of a newer checkout is told, and starts over", async () => {
  await madeByNewer();
  const before = await contents(sql);
  await expect(seed("joins")).rejects
    .toThrow(` has a migration that this checkout does not have: a newer one, or one that was edited since.
Nothing was changed. To start over, without the rows that are in the tables: npm run db:reset`);
  expect(await contents(sql)).toEqual(before);

  for (const again of ["once", "and again"]) {
    expect(await resetDatabase(), again).toContain("traps.books");
    expect(await sql`select * from users`).toEqual([]);
    expect(await sql`select to_regtype('mood') as mood`).toEqual([
      { mood: null },
    ]);
    await seed("joins");
  }
});

test("a database from before there were marks starts over, but for what stands beside the tables", async () => {
  await sql.unsafe(`comment on table ${journal} is null`);
  await sql`create table mine as select 1 as n`;
  expect(await resetDatabase()).toContain("public.users");
  expect(await sql`select * from mine`).toEqual([{ n: 1 }]);
});

describe("nothing is dropped", () => {
  test.each([
    ["create view names as select name from users", "view names depends on"],
    [
      "create table reviews (author_id int references users)",
      "constraint reviews_author_id_fkey on table reviews depends on",
    ],
    ["create table traps.mice ()", "table traps.mice depends on schema traps"],
    [
      "alter table users rename to people; create table users ()",
      'relation "users" already exists',
    ],
    [
      `insert into ${journal} (hash, created_at) values ('f00', 1)`,
      "has migrations of another project.\nNothing was changed.",
    ],
    [
      `drop schema drizzle cascade`,
      "has no tables of this repository.\nNothing was changed.",
    ],
  ])("%s", async (statements, said) => {
    await sql.unsafe(statements);
    const before = await contents(sql);
    await expect(resetDatabase()).rejects.toThrow(said);
    expect(await contents(sql)).toEqual(before);
  });
});
