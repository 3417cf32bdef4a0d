// # Load one relation twice: published articles and drafts
//
// A key in `with` is the name of a relation, and an object has each key once.
// Declare a second relation over the same columns. In 1.0, it can have the filter.
//
// npm run example 1.0/relational-queries/one-relation-twice

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, authors } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## Declare both, each with its filter
//
// With `from` and `to`, they need no other side. `published` of Wind is null:
// `isNull` finds it, and `NOT: { published: true }` does not.
const relations = defineRelations({ authors, articles }, (r) => ({
  authors: {
    published: r.many.articles({
      from: r.authors.id,
      to: r.articles.authorId,
      where: { published: true },
    }),
    drafts: r.many.articles({
      from: r.authors.id,
      to: r.articles.authorId,
      where: { OR: [{ published: false }, { published: { isNull: true } }] },
    }),
  },
}));
const db = drizzle({ client, relations });

const rows = await db.query.authors.findMany({
  columns: { name: true },
  with: {
    published: { columns: { title: true }, orderBy: { id: "asc" } },
    drafts: { columns: { title: true }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
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

await client.end();
