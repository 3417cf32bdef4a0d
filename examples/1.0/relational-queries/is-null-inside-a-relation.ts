// # `isNull` inside a relation finds no article without an author
//
// A filter by a relation asks for a related row that matches. Where there is no
// row, no column of it is null.
//
// Trap: wrong rows.
// Also: find rows without a related row, relation is null, orphans, author is
// null, not exists.
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

console.log("Not even Ice:", none);
// []

// ## No related row: false
const withoutAuthor = await db.query.articles.findMany({
  columns: { title: true },
  where: { author: false },
  orderBy: { id: "asc" },
});

console.log("Nobody has written it:", withoutAuthor);
// [ { title: 'Ice' } ]

// ## No related row, or one that matches: OR
const noneOrBen = await db.query.articles.findMany({
  columns: { title: true },
  where: { OR: [{ author: false }, { author: { name: "Ben" } }] },
  orderBy: { id: "asc" },
});

console.log("By nobody, or by Ben:", noneOrBen);
// [ { title: 'Wind' }, { title: 'Ice' } ]

await client.end();
