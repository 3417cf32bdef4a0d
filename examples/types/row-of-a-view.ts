// # Type of a row of a view: $inferSelect
//
// A view has `$inferSelect`, as a table has. It follows the columns that you
// declare, or the query of the view.
//
// Group: types of rows.
// In 1.0: the same.
// See: types/row-of-a-table, relations/relations-of-a-view,
// joins/view-of-two-tables, joins/sql-field-is-null.
// Also: pgView type, InferSelectViewModel, infer the type of a view, model of a
// view, type of a materialized view, pgMaterializedView, view row type,
// InferSelectModel of a view.
//
// npm run example types/row-of-a-view

import { count, eq, sql } from "drizzle-orm";
import { text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { articles, authors, magazine } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Of a view with declared columns, and of one with a query
//
// `existing()` says that the view is in the database. Nothing compares the types
// with it: `notNull()` is your promise. (The views exist only inside this
// transaction.)
const deputies = magazine
  .view("deputies", { desk: text("desk").notNull(), deputy: text("deputy") })
  .existing();
type DeputyRow = typeof deputies.$inferSelect;

const numbers = magazine.materializedView("numbers").as((qb) =>
  qb
    .select({ name: authors.name, articles: count(articles.id).as("articles") })
    .from(authors)
    .leftJoin(articles, eq(articles.authorId, authors.id))
    .groupBy(authors.id),
);
type NumberRow = typeof numbers.$inferSelect;

const { deputyRows, numberRows } = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create view ${deputies} as
    select d.name as desk, a.name as deputy from magazine.desks d
    left join magazine.authors a on a.id = d.deputy_id
  `);
  await tx.execute(sql`
    create materialized view ${numbers} as
    select a.name, count(b.id) as articles from magazine.authors a
    left join magazine.articles b on b.author_id = a.id group by a.id
  `);
  const deputyRows: DeputyRow[] = await tx
    .select()
    .from(deputies)
    .orderBy(deputies.desk);
  const numberRows: NumberRow[] = await tx
    .select()
    .from(numbers)
    .orderBy(numbers.name);
  await tx.execute(sql`drop view ${deputies}`);
  await tx.execute(sql`drop materialized view ${numbers}`);
  return { deputyRows, numberRows };
});

console.log("The declared view:", deputyRows);
// [ { desk: 'Culture', deputy: null }, { desk: 'News', deputy: 'Ben' } ]

console.log("The view with a query:", numberRows);
// [
//   { name: 'Ann', articles: 2 },
//   { name: 'Ben', articles: 1 },
//   { name: 'Cleo', articles: 1 }
// ]

// ## As the parameter of a function
function describe(row: NumberRow) {
  return `${row.name}: ${row.articles}`;
}

console.log("Described:", numberRows.map(describe));
// [ 'Ann: 2', 'Ben: 1', 'Cleo: 1' ]

await client.end();
