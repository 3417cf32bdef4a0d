// # Type of a row of a view: $inferSelect
//
// A view has `$inferSelect`, as a table has. It follows the columns that you
// declare, or the query of the view.
//
// Group: types of rows.
// In 1.0: the same.
// See: types/row-of-a-table, relations/relations-of-a-view,
// joins/view-of-two-tables.
// Issues: #2153.
// Also: pgView type, InferSelectViewModel, infer the type of a view, model of a
// view, type of a materialized view, pgMaterializedView, view row type,
// InferSelectModel of a view.
//
// npm run example types/row-of-a-view

import { count, eq } from "drizzle-orm";
import { text } from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { articles, authors, magazine } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Of a view with declared columns
//
// `existing()` says that the view is in the database: drizzle-kit does not create
// it. Nothing compares these types with the view. PostgreSQL does not know which
// of its columns can be null: `notNull()` is your promise.
const desksView = magazine
  .view("desks_view", {
    name: text("name").notNull(),
    deputy: text("deputy"),
  })
  .existing();
type DeskRow = typeof desksView.$inferSelect;
const desk: DeskRow = { name: "Culture", deputy: null };

console.log("A row of the view:", desk);
// { name: 'Culture', deputy: null }

// ## Of a view that Drizzle writes
const counts = magazine.materializedView("counts").as((qb) =>
  qb
    .select({ name: authors.name, articles: count(articles.id).as("articles") })
    .from(authors)
    .leftJoin(articles, eq(articles.authorId, authors.id))
    .groupBy(authors.id),
);
type CountRow = typeof counts.$inferSelect;
const row: CountRow = { name: "Ann", articles: 2 };

console.log("A row of the materialized view:", row);
// { name: 'Ann', articles: 2 }

await client.end();
