// # Two many-to-many relations over one join table: writers and editors
//
// In Drizzle 1.0, a subquery can be the join table of a `through` relation.
// Write one for each role.
//
// npm run example 1.0/many-to-many/writers-and-editors

import { defineRelations, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db as lessonDb } from "../db";
import { articles, authors, contributions } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## A subquery for each role
//
// The name in `as()` becomes the name of a CTE. Each subquery needs its own, and
// not that of a table: the CTE can hide the table.
const writings = lessonDb
  .select({
    authorId: contributions.authorId,
    articleId: contributions.articleId,
  })
  .from(contributions)
  .where(eq(contributions.role, "writer"))
  .as("writings");
const edits = lessonDb
  .select({
    authorId: contributions.authorId,
    articleId: contributions.articleId,
  })
  .from(contributions)
  .where(eq(contributions.role, "editor"))
  .as("edits");
const tables = { articles, authors, writings, edits };
const relations = defineRelations(tables, (r) => ({
  articles: {
    writers: r.many.authors({
      from: r.articles.id.through(r.writings.articleId),
      to: r.authors.id.through(r.writings.authorId),
    }),
    editors: r.many.authors({
      from: r.articles.id.through(r.edits.articleId),
      to: r.authors.id.through(r.edits.authorId),
    }),
  },
}));
const db = drizzle({ client, relations });

const rain = await db.query.articles.findFirst({
  columns: { title: true },
  with: {
    writers: { columns: { name: true }, orderBy: { id: "asc" } },
    editors: { columns: { name: true }, orderBy: { id: "asc" } },
  },
  where: { title: "Rain" },
});

console.log("Writers and editors:", rain);
// {
//   title: 'Rain',
//   writers: [ { name: 'Ann' } ],
//   editors: [ { name: 'Ben' }, { name: 'Cleo' } ]
// }

// ## Filter by one of them
//
// Cleo is an editor of Rain, and the writer of Fog. If a query has `writers` in
// both `with` and `where`, PostgreSQL reads all writers without an index.
const writtenByCleo = await db.query.articles.findMany({
  columns: { title: true },
  where: { writers: { name: "Cleo" } },
  orderBy: { id: "asc" },
});

console.log("Written by Cleo:", writtenByCleo);
// [ { title: 'Fog' } ]

await client.end();
