// # `unionAll()` of an integer and a `numeric` column cuts the decimals
//
// Drizzle 1.0 reads the numbers of these two columns right. But if the second
// query has a `numeric` expression in `sql`, or the union is a subquery, the
// numbers are strings. The type is still `number`.
//
// Write: `` sql`${orders.points}::numeric`.mapWith(Number).as("points") `` in the
// first query.
//
// npm run example 1.0/joins/union-rounds-numbers

import { desc, sql } from "drizzle-orm";
import { integer, numeric, pgTable, unionAll } from "drizzle-orm/pg-core";
import { client, db } from "../db";

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

const rows = await db.transaction(async (tx) => {
  await tx.execute(tables);
  const columns = await unionAll(
    tx.select({ points: orders.points }).from(orders),
    tx.select({ points: refunds.points }).from(refunds),
  ).orderBy(sql`points desc`);
  const union = unionAll(
    tx.select({ points: orders.points }).from(orders),
    tx.select({ points: refunds.points }).from(refunds),
  ).as("union");
  const subquery = await tx
    .select({ points: union.points })
    .from(union)
    .orderBy(desc(union.points));
  const expression = await unionAll(
    tx.select({ points: orders.points }).from(orders),
    tx
      .select({ points: sql<number>`${refunds.points} / 2`.as("points") })
      .from(refunds),
  ).orderBy(sql`points desc`);
  return { columns, subquery, expression };
});

console.log(
  "In a subquery and with an expression, the numbers are strings:",
  rows,
);
// {
//   columns: [ { points: 3 }, { points: 1.75 } ],
//   subquery: [ { points: '3' }, { points: '1.75' } ],
//   expression: [ { points: '3' }, { points: '0.87500000000000000000' } ]
// }

// ## Say in the first query how the values are read
//
// `Number` can round a value of more than 15 digits. For a nullable column, the
// type lacks null.
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
