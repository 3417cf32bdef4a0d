// # Cannot read properties of undefined (reading 'columns'): relations of a view
//
// In 1.0, `defineRelations()` takes views beside the tables. Queries and
// filters follow the relations of a view like those of a table.
//
// npm run example 1.0/relations/relations-of-a-view

import { defineRelations, sql } from "drizzle-orm";
import { integer } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, magazine } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const stats = magazine
  .view("stats", {
    authorId: integer("author_id").notNull(),
    articles: integer("articles").notNull(),
  })
  .existing();
const relations = defineRelations({ authors, stats }, (r) => ({
  authors: {
    stats: r.one.stats({ from: r.authors.id, to: r.stats.authorId }),
  },
  stats: { author: r.one.authors() },
}));
const db = drizzle({ client, relations });

// The view exists only inside this transaction. Dan is new, and has no row in it.
await db.insert(authors).values({ name: "Dan", password: "secret-d" });

const createView = sql`create view ${stats} as
  select author_id, count(*)::int as articles
  from magazine.articles where author_id is not null group by author_id`;

const related = await db.transaction(async (tx) => {
  await tx.execute(createView);
  const rows = await tx.query.authors.findMany({
    columns: { name: true },
    with: { stats: { columns: { articles: true } } },
    orderBy: { id: "asc" },
  });
  await tx.execute(sql`drop view ${stats}`);
  return rows;
});

console.log("Authors, and how many articles they have:", related);
// [
//   { name: 'Ann', stats: { articles: 2 } },
//   { name: 'Ben', stats: { articles: 1 } },
//   { name: 'Cleo', stats: { articles: 1 } },
//   { name: 'Dan', stats: null }
// ]

// ## Filter by the view, and start from it
const busy = await db.transaction(async (tx) => {
  await tx.execute(createView);
  const rows = await tx.query.stats.findMany({
    where: { articles: { gt: 1 } },
    with: { author: { columns: { name: true } } },
    orderBy: { authorId: "asc" },
  });
  await tx.execute(sql`drop view ${stats}`);
  return rows;
});

console.log("More than one article:", busy);
// [ { authorId: 1, articles: 2, author: { name: 'Ann' } } ]

await client.end();
