import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { onQuery } from "./queries";

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

test("a statement that ends with a semicolon is told with one", async () => {
  const told: string[] = [];
  onQuery(client, (query) => told.push(query));
  await client.unsafe("select 1;\n");
  expect(told).toEqual(["select 1;"]);
});
