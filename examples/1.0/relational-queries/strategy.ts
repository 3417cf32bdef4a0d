// # missing FROM-clause entry for table "author": a `limit` and raw SQL about a relation
//
// With `orderBy` and a `limit` or `offset`, 1.0 sorts in a subquery, before it joins
// the related rows. Raw SQL that names a relation fails there.
//
// Write: `orderBy: { author: { name: "desc" }, id: "asc" }`, or
// `strategy: "basic"`.
// Trap: an error.
// See: relational-queries/order-by-parent, relational-queries/invalid-order,
// relational-queries/see-the-sql.
// Also: 42P01, strategy optimized, strategy basic, query plan, subquery in
// db.query, order by a joined relation, worked without limit, slow relational
// query, opt out of the optimization, RelationalQueryStrategy.
//
// npm run example 1.0/relational-queries/strategy

import { DrizzleQueryError, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

// Without `limit` and `offset`, this order works: `"r"` is Drizzle's own name for the
// JSON of a relation. In a `RAW` of `where`, such SQL fails without a limit, too.
const byName = sql`"author"."r" ->> 'name' desc nulls last`;

try {
  await db.query.articles.findMany({
    columns: { title: true },
    with: { author: { columns: { name: true } } },
    orderBy: (article, { asc }) => [byName, asc(article.id)],
    limit: 2,
  });
} catch (error) {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = cause;
  console.log("With a limit:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'missing FROM-clause entry for table "author"'
  // }
}

// ## Name the relation in `orderBy`
//
// Drizzle writes a subquery for it. `desc` puts null first.
const named = await db.query.articles.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: { author: { name: "desc" }, id: "asc" },
  limit: 3,
});

console.log("By the name of the author:", named);
// [
//   { title: 'Ice', author: null },
//   { title: 'Fog', author: { name: 'Cleo' } },
//   { title: 'Wind', author: { name: 'Ben' } }
// ]

// ## Or join first: `strategy`
//
// `strategy: "basic"` joins first, and then sorts and limits, so PostgreSQL can read
// the related rows of articles that the limit leaves out.
const basic = await db.query.articles.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: (article, { asc }) => [byName, asc(article.id)],
  limit: 2,
  strategy: "basic",
});

console.log("With the strategy basic:", basic);
// [
//   { title: 'Fog', author: { name: 'Cleo' } },
//   { title: 'Wind', author: { name: 'Ben' } }
// ]

await client.end();
