// # `isNull` inside a relation finds no article without an author
//
// A condition inside a relation asks whether a matching related row exists. An
// article without an author has no such row.
//
// Write: `where: { author: false }`.
// Trap: wrong rows.
// See: relational-queries/articles-not-by-an-author,
// relational-queries/relation-is-false, joins/is-null-after-left-join.
// Also: find rows without a related row, relation is null, orphans, author is
// null, not exists, has no parent.
//
// npm run example 1.0/relational-queries/is-null-inside-a-relation

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

const none = await db.query.articles.findMany({
  columns: { title: true },
  where: { author: { id: { isNull: true } } },
  orderBy: { id: "asc" },
});

console.log("Ice, which has no author, is missing:", none);
// []

// ## No related row: `false`
//
// To find these articles and those whose author is not deleted, write
// `OR: [{ author: false }, { author: { deletedAt: { isNull: true } } }]`. If the
// relation has a `where`, `false` also finds the articles whose author this `where`
// leaves out.
const withoutAuthor = await db.query.articles.findMany({
  columns: { title: true },
  where: { author: false },
  orderBy: { id: "asc" },
});

console.log("Articles without an author:", withoutAuthor);
// [ { title: 'Ice' } ]

await client.end();
