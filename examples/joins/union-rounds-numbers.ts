// # `unionAll()` of an integer and a `numeric` column cuts the decimals
//
// Drizzle reads the values of all queries as the columns of the first query
// say. If its column is an integer, 1.75 of a `numeric` column becomes 1.
//
// Write: `` sql`${orders.points}::numeric`.mapWith(Number).as("points") `` in the
// first query.
// Trap: wrong numbers.
// In 1.0: strings, with `sql` or in a subquery.
// See: joins/union-of-two-joins, joins/union-fields-in-another-order,
// values/sql-date-is-a-string, sql/sum-is-a-string, joins/sql-field-is-null.
// Also: union of integer and numeric, decimals are lost, rounded, wrong type in a
// union, mapFromDriverValue, union all numbers are strings, decoder, parseInt.
//
// npm run example joins/union-rounds-numbers

import { sql } from "drizzle-orm";
import { integer, numeric, pgTable, unionAll } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";

const orders = pgTable("orders", { points: integer("points").notNull() });
const refunds = pgTable("refunds", {
  points: numeric("points", { mode: "number" }).notNull(),
});
const tables = sql`
  create temporary table orders (points integer not null) on commit drop;
  create temporary table refunds (points numeric not null) on commit drop;
  insert into orders values (3);
  insert into refunds values (1.75)
`;

const cut = await db.transaction(async (tx) => {
  await tx.execute(tables);
  return unionAll(
    tx.select({ points: orders.points }).from(orders),
    tx.select({ points: refunds.points }).from(refunds),
  ).orderBy(sql`points desc`);
});

console.log("1.75 is 1:", cut);
// [ { points: 3 }, { points: 1 } ]

// ## Say in the first query how the values are read
//
// This also serves if the second query has an expression in `sql`. `Number` can
// round a value of more than 15 digits. For a nullable column, the type lacks null.
const mapped = await db.transaction(async (tx) => {
  await tx.execute(tables);
  return unionAll(
    tx
      .select({
        points: sql`${orders.points}::numeric`.mapWith(Number).as("points"),
      })
      .from(orders),
    tx
      .select({ points: sql<number>`${refunds.points} / 2`.as("points") })
      .from(refunds),
  ).orderBy(sql`points desc`);
});

console.log("3, and the half of 1.75:", mapped);
// [ { points: 3 }, { points: 0.875 } ]

await client.end();
