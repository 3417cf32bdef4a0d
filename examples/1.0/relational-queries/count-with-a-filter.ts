// # `db.$count()` with the filter object of `db.query` is 0
//
// `db.$count()` takes a condition as in `select()`, not the filter object of
// `db.query`. TypeScript refuses the object; postgres.js counts 0, and PGlite and
// node-postgres throw an error.
//
// Write: ``db.$count(sql`(${found}) as found`)``, where `found` is the query,
// without `await`.
// Trap: wrong count, TypeScript error.
// See: relational-queries/where-as-parameter, relational-queries/page-and-total.
// Issues: #5218.
// Also: TS2345, share where between findMany and count, total of a page,
// relationsFilterToSQL, count with relations, count with where, total with
// filter.
//
// npm run example 1.0/relational-queries/count-with-a-filter

import { like, type SQL, sql } from "drizzle-orm";
import { client, db } from "../db";
import { users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const where = { name: { like: "%o%" } };
const zero = await db.$count(
  users,
  // @ts-expect-error TS2345: an object is no SQL
  where,
);

console.log("Bob and Carol are not counted:", zero);
// 0

// ## Count a query that has the filter
//
// The filter can also use relations. PostgreSQL 15 and older need the name after
// the query. Leave out `limit` and `offset`: they change the count, too.
const found = db.query.users.findMany({ where, columns: { id: true } });
const total = await db.$count(sql`(${found}) as found`);

console.log("Users with an o:", total);
// 2

// ## Write the condition once, for a table
//
// In `db.query`, `RAW` takes the condition as a function of the table, because
// the table has another name in that statement.
const hasAnO = (user: typeof users): SQL => like(user.name, "%o%");

const rows = await db.query.users.findMany({
  where: { RAW: hasAnO },
  orderBy: { id: "asc" },
  limit: 1,
});

console.log("A page of one:", rows);
// [ { id: 2, name: 'Bob' } ]

const count = await db.$count(users, hasAnO(users));
console.log("The total:", count);
// 2

await client.end();
