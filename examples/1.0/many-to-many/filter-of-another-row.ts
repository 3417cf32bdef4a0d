// # A filter on a `through` relation lists an author who is inactive here
//
// A filter by `contributions` inside `contributors` tests all rows of an
// author. It also finds an author who is active only in another article.
//
// Write: `where: { active: true }` for `contributions`, the rows of the article.
// Trap: wrong rows.
// See: many-to-many/writers-and-editors, relations/subquery-as-relation,
// relational-queries/conditions-on-one-related-row, foreign-keys/no-index.
// Also: filter by a column of the join table, junction table, pivot table,
// active members of a team, predefined filter on the through table.
//
// npm run example 1.0/many-to-many/filter-of-another-row

import { eq, defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db as lessonDb } from "../db";
import {
  articles,
  authors,
  contributions,
  relations as magazineRelations,
} from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const magazineDb = drizzle({ client, relations: magazineRelations });
const filtered = await magazineDb.query.articles.findFirst({
  columns: { title: true },
  with: {
    contributors: {
      columns: { name: true },
      where: { contributions: { active: true } },
      orderBy: { id: "asc" },
    },
  },
  where: { title: "Rain" },
});

console.log("Wrong: Cleo is not active in Rain:", filtered);
// {
//   title: 'Rain',
//   contributors: [ { name: 'Ann' }, { name: 'Ben' }, { name: 'Cleo' } ]
// }

// ## Put the condition on the rows of the join table
//
// The `contributions` of an article are only its own rows.
const ownRows = await magazineDb.query.articles.findFirst({
  columns: { title: true },
  with: {
    contributions: {
      columns: { role: true },
      with: { author: { columns: { name: true } } },
      where: { active: true },
      orderBy: { authorId: "asc" },
    },
  },
  where: { title: "Rain" },
});

console.log("The active contributions:", ownRows);
// {
//   title: 'Rain',
//   contributions: [
//     { role: 'writer', author: { name: 'Ann' } },
//     { role: 'editor', author: { name: 'Ben' } }
//   ]
// }

// ## Or use a subquery of the active rows in `through`
//
// The name in `as()` must not be that of a table: the CTE can hide the table.
const active = lessonDb
  .select({
    authorId: contributions.authorId,
    articleId: contributions.articleId,
  })
  .from(contributions)
  .where(eq(contributions.active, true))
  .as("active");
const relations = defineRelations({ articles, authors, active }, (r) => ({
  articles: {
    activeAuthors: r.many.authors({
      from: r.articles.id.through(r.active.articleId),
      to: r.authors.id.through(r.active.authorId),
    }),
  },
}));
const db = drizzle({ client, relations });

const throughActive = await db.query.articles.findFirst({
  columns: { title: true },
  with: {
    activeAuthors: { columns: { name: true }, orderBy: { id: "asc" } },
  },
  where: { title: "Rain" },
});

console.log("Only the active authors:", throughActive);
// {
//   title: 'Rain',
//   activeAuthors: [ { name: 'Ann' }, { name: 'Ben' } ]
// }

await client.end();
