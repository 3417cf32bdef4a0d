// # Articles that are not by Ann: those without an author are missing
//
// `ne` inside a relation means "the author has another name", and finds only
// articles that have an author. `NOT` around the relation also finds those
// without one, and those whose author a `where` of the relation leaves out.
//
// Write: `where: { NOT: { author: { name: "Ann" } } }`.
//
// npm run example 1.0/relational-queries/articles-not-by-an-author

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

const otherName = await db.query.articles.findMany({
  columns: { title: true },
  where: { author: { name: { ne: "Ann" } } },
  orderBy: { id: "asc" },
});

console.log("Ice, which has no author, is missing:", otherName);
// [ { title: 'Wind' }, { title: 'Fog' } ]

// `NOT` inside the relation does the same.
const notInside = await db.query.articles.findMany({
  columns: { title: true },
  where: { author: { NOT: { name: "Ann" } } },
  orderBy: { id: "asc" },
});

console.log("Ice is missing here, too:", notInside);
// [ { title: 'Wind' }, { title: 'Fog' } ]

// ## Find all articles that are not by Ann: `NOT` around the relation
const notByAnn = await db.query.articles.findMany({
  columns: { title: true },
  where: { NOT: { author: { name: "Ann" } } },
  orderBy: { id: "asc" },
});

console.log("With Ice:", notByAnn);
// [ { title: 'Wind' }, { title: 'Fog' }, { title: 'Ice' } ]

await client.end();
