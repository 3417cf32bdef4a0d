// # Cannot read properties of undefined (reading 'columns'): relations of a view
//
// In 0.45, `relations()` takes tables only. TypeScript refuses a view, and a
// query with it throws an error.
//
// Write: `leftJoin(stats, eq(stats.authorId, authors.id))`, or, in a file that
// drizzle-kit does not read, declare a table with the name of the view.
// Trap: an error, and a TypeScript error.
// In 1.0: fixed.
// See: relations/one-to-one-is-null, relational-queries/one-of-several-rows,
// joins/join-a-subquery.
// Issues: #769, #2653.
// Also: pgView, materialized view, view in with, Property '[IsDrizzleTable]'
// is missing, TypeError, relation on a view, database view, with on a view.
//
// npm run example relations/relations-of-a-view

import { eq, relations, sql } from "drizzle-orm";
import { integer } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { authors, magazine } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const stats = magazine
  .view("stats", {
    authorId: integer("author_id").notNull(),
    articles: integer("articles").notNull(),
  })
  .existing();
const viewRelations = relations(authors, ({ one }) => ({
  // @ts-expect-error TS2345: a view is no table
  stats: one(stats, {
    fields: [authors.id],
    references: [stats.authorId],
  }),
}));
const db = drizzle(client, { schema: { authors, viewRelations } });

try {
  await db.query.authors.findMany({ with: { stats: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A relation to a view:", error.message);
  // "Cannot read properties of undefined (reading 'columns')"
}

// ## Join the view, or declare it as a table
//
// Declare a table with the name of the view: it can have relations. Do not write
// to it: PostgreSQL refuses an insert into this view. In the files that
// drizzle-kit reads, declare only the view: with the table, drizzle-kit tries to
// create it, and without the view, `drizzle-kit push` can drop the view.
const statsTable = magazine.table("stats", {
  authorId: integer("author_id").notNull(),
  articles: integer("articles").notNull(),
});
const tableRelations = relations(authors, ({ one }) => ({
  stats: one(statsTable, {
    fields: [authors.id],
    references: [statsTable.authorId],
  }),
}));
const tables = { authors, statsTable, tableRelations };

// Dan is new, and the view has no row for him. The type of a left join has `null`
// for that, and the type of the relation does not. (The view exists only inside
// this transaction.)
await db.insert(authors).values({ name: "Dan", password: "secret-d" });

const { joined, related } = await drizzle(client, {
  schema: tables,
}).transaction(async (tx) => {
  await tx.execute(sql`create view ${stats} as
    select author_id, count(*)::int as articles
    from magazine.articles where author_id is not null group by author_id`);
  const joined = await tx
    .select({ name: authors.name, articles: stats.articles })
    .from(authors)
    .leftJoin(stats, eq(stats.authorId, authors.id))
    .orderBy(authors.id);
  const related = await tx.query.authors.findMany({
    columns: { name: true },
    with: { stats: { columns: { articles: true } } },
    orderBy: (author, { asc }) => asc(author.id),
  });
  await tx.execute(sql`drop view ${stats}`);
  return { joined, related };
});

console.log("A left join with the view:", joined);
// [
//   { name: 'Ann', articles: 2 },
//   { name: 'Ben', articles: 1 },
//   { name: 'Cleo', articles: 1 },
//   { name: 'Dan', articles: null }
// ]

console.log("The relation of the table:", related);
// [
//   { name: 'Ann', stats: { articles: 2 } },
//   { name: 'Ben', stats: { articles: 1 } },
//   { name: 'Cleo', stats: { articles: 1 } },
//   { name: 'Dan', stats: null }
// ]

await client.end();
