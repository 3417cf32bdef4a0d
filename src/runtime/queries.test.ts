import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { formatQuery, onQuery } from "./queries";

const client = postgres(process.env.DATABASE_URL!, { max: 1 });
afterAll(() => client.end());

test("each query that is sent is told with its parameters, whatever their type", async () => {
  const told: string[] = [];
  onQuery(client, (query) => told.push(query));
  const exact = 9007199254740993n as never; // as Drizzle sends it
  await client.unsafe("select $1::int8, $2::text", [exact, "Bob"]);
  expect(told).toEqual([
    `select $1::int8, $2::text;
-- $1 = 9007199254740993, $2 = "Bob"`,
  ]);
});

test("each part of a statement that fits is in one line, but for comments and texts of several lines", () => {
  const statement = `select "id" from "users" where "id" in (select "author_id"
    from "posts") and "name" = 'two
lines' or -- why
exists (select 1 from "posts" where "posts"."title" = 'Hello World, which is too long')`;
  expect(formatQuery(statement, [])).toBe(`select "id"
from "users"
where
  "id" in (select "author_id" from "posts")
  and "name" = 'two
lines'
  or -- why
  exists (
    select 1
    from "posts"
    where "posts"."title" = 'Hello World, which is too long'
  );`);
});

test("a statement that ends with a semicolon is told with one", async () => {
  const told: string[] = [];
  onQuery(client, (query) => told.push(query));
  await client.unsafe("select 1;\n");
  expect(told).toEqual(["select 1;"]);
});

test("shows the beginning of a query with very many parameters", () => {
  const params = Array.from({ length: 201 }, (_, i) => i);
  const list = params.map((i) => `($${i + 1})`).join(", ");

  expect(formatQuery(`insert into "tags" ("id") values ${list}`, params)).toBe(
    'insert into "tags" ("id") values ($1), ($2), ($3), ($4), ($5), ($6), ( ...\n' +
      "-- 201 parameters",
  );
});
