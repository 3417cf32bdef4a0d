import type { Logger } from "drizzle-orm/logger";
import { expect, test } from "vitest";
import { onQuery } from "./queries";

test("a query is told with its parameters, whatever their type", () => {
  const prototype: Logger = { logQuery: () => {} };
  const told: string[] = [];
  onQuery({ prototype }, (query) => told.push(query));
  prototype.logQuery("select $1, $2", [9007199254740993n, "Bob"]);
  expect(told).toEqual([
    `select
  $1,
  $2;
-- $1 = 9007199254740993
-- $2 = "Bob"`,
  ]);
});
