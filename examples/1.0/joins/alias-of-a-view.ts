// # Your "chief->authorId" field references a column "stats"."author_id", but the table "stats" is not part of the query: `alias()` of a view
//
// In 1.0, `select()` takes an alias of a view. But in a join, and in `where`,
// `groupBy` and `orderBy`, a `sql` field in the query of the view keeps the name of
// the view. If the view without an alias is in the query, too, you get its value,
// without an error.
//
// Write: `db.select().from(stats).as("chief")`, a subquery.
// Trap: another error, or a wrong value.
//
// npm run example 1.0/joins/alias-of-a-view

import { count, DrizzleQueryError, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../db";
import { articles, desks, magazine } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const stats = magazine.view("stats").as((qb) =>
  qb
    .select({
      authorId: articles.authorId,
      articles: count().as("articles"),
    })
    .from(articles)
    .groupBy(articles.authorId),
);
const chief = alias(stats, "chief");

const createView = sql`create view ${stats} as
  select author_id, count(*) as articles
  from magazine.articles group by author_id`;

try {
  await db.transaction(async (tx) => {
    await tx.execute(createView);
    return tx
      .select({ desk: desks.name, articles: chief.articles })
      .from(desks)
      .leftJoin(chief, eq(chief.authorId, desks.chiefId));
  });
} catch (error) {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = cause;
  console.log("A count in the view:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'missing FROM-clause entry for table "stats"'
  // }
}

// ## Make subqueries
//
// `ofDeputy` is null for Culture, and its type is `number`: [a count in a left
// join](../joins/count-in-subquery-is-null.md).
const chiefs = db.select().from(stats).as("chief");
const deputies = db.select().from(stats).as("deputy");

const rows = await db.transaction(async (tx) => {
  await tx.execute(createView);
  const rows = await tx
    .select({
      desk: desks.name,
      ofChief: chiefs.articles,
      ofDeputy: deputies.articles,
    })
    .from(desks)
    .leftJoin(chiefs, eq(chiefs.authorId, desks.chiefId))
    .leftJoin(deputies, eq(deputies.authorId, desks.deputyId))
    .orderBy(desks.id);
  await tx.execute(sql`drop view ${stats}`);
  return rows;
});

console.log("Two subqueries:", rows);
// [
//   { desk: 'News', ofChief: 2, ofDeputy: 1 },
//   { desk: 'Culture', ofChief: 1, ofDeputy: null }
// ]

await client.end();
