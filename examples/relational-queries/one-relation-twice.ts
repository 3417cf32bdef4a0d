// # Load one relation twice: published articles and drafts
//
// A key in `with` is the name of a relation, and an object has each key once.
// Declare a second relation over the same columns.
//
// Group: shape the result.
// In 1.0: other code.
// See: relations/multiple-relations, relational-queries/rename-a-column,
// relations/where-of-the-other-side.
// Also: same relation two times, alias for a relation in with, include a
// relation under another name, two filters on one relation, rename the key of a
// relation, active and archived, sent and received, filtered relations.
//
// npm run example relational-queries/one-relation-twice

import { relations, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Declare both, each with its other side
//
// `relationName` pairs the sides. `draftAuthor` is there only for the pair.
const authorsRelations = relations(authors, ({ many }) => ({
  published: many(articles, { relationName: "author" }),
  drafts: many(articles, { relationName: "draft author" }),
}));
const articlesRelations = relations(articles, ({ one }) => ({
  author: one(authors, {
    fields: [articles.authorId],
    references: [authors.id],
    relationName: "author",
  }),
  draftAuthor: one(authors, {
    fields: [articles.authorId],
    references: [authors.id],
    relationName: "draft author",
  }),
}));
const db = drizzle(client, {
  schema: { authors, articles, authorsRelations, articlesRelations },
});

// ## Filter each in the query
//
// The name of a relation filters nothing: without `where`, each has all articles
// of the author. `published` of Wind is null, so `is not true` finds it, and
// `eq(..., false)` does not.
const rows = await db.query.authors.findMany({
  columns: { name: true },
  with: {
    published: {
      columns: { title: true },
      where: (article, { eq }) => eq(article.published, true),
      orderBy: (article, { asc }) => asc(article.id),
    },
    drafts: {
      columns: { title: true },
      where: (article) => sql`${article.published} is not true`,
      orderBy: (article, { asc }) => asc(article.id),
    },
  },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Both of each author:", rows);
// [
//   {
//     name: 'Ann',
//     published: [ { title: 'Rain' } ],
//     drafts: [ { title: 'Snow' } ]
//   },
//   { name: 'Ben', published: [], drafts: [ { title: 'Wind' } ] },
//   { name: 'Cleo', published: [ { title: 'Fog' } ], drafts: [] }
// ]

// ## Or load it once, and divide the rows
const { query } = drizzle(client, { schema });
const all = await query.authors.findMany({
  columns: { name: true },
  with: {
    articles: {
      columns: { title: true, published: true },
      orderBy: (article, { asc }) => asc(article.id),
    },
  },
  orderBy: (author, { asc }) => asc(author.id),
});
const divided = all.map(({ name, articles }) => ({
  name,
  published: articles.filter(({ published }) => published),
  drafts: articles.filter(({ published }) => !published),
}));

console.log("Divided in JavaScript:", divided);
// [
//   {
//     name: 'Ann',
//     published: [ { title: 'Rain', published: true } ],
//     drafts: [ { title: 'Snow', published: false } ]
//   },
//   {
//     name: 'Ben',
//     published: [],
//     drafts: [ { title: 'Wind', published: null } ]
//   },
//   {
//     name: 'Cleo',
//     published: [ { title: 'Fog', published: true } ],
//     drafts: []
//   }
// ]

await client.end();
