// # `where: { author: {} }` returns every row
//
// An empty object for a relation is no condition, not even that a related row
// exists. In `OR`, such an object is left out: only the other conditions count, and
// without any, `OR` is no condition.
//
// Write: `author: true`, if a related row must exist.
// Trap: wrong rows.
// See: relational-queries/relation-is-false, upgrading/undefined-in-filter.
// Issues: #6217.
// Also: empty filter, EmptyFilter in a relation, filter is ignored, optional
// filters, returns all rows, data leak.
//
// npm run example 1.0/relational-queries/empty-relation-filter

import { EmptyFilter } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

const everyArticle = await db.query.articles.findMany({
  columns: { title: true },
  where: { author: {} },
  orderBy: { id: "asc" },
});

console.log("Ice, which has no author, is there, too:", everyArticle);
// [
//   { title: 'Rain' },
//   { title: 'Snow' },
//   { title: 'Wind' },
//   { title: 'Fog' },
//   { title: 'Ice' }
// ]

// `EmptyFilter` as the only value returns every row, too. (In the snapshot of
// issue #6217, a related row still had to exist.)
const search: { name?: string } = {};

const noName = await db.query.articles.findMany({
  columns: { title: true },
  where: { author: { name: search.name ?? EmptyFilter } },
  orderBy: { id: "asc" },
});

console.log("No name, all articles:", noName);
// [
//   { title: 'Rain' },
//   { title: 'Snow' },
//   { title: 'Wind' },
//   { title: 'Fog' },
//   { title: 'Ice' }
// ]

// ## `true`: a related row exists
const withAuthor = await db.query.articles.findMany({
  columns: { title: true },
  where: { author: true },
  orderBy: { id: "asc" },
});

console.log("Articles with an author:", withAuthor);
// [
//   { title: 'Rain' },
//   { title: 'Snow' },
//   { title: 'Wind' },
//   { title: 'Fog' }
// ]

// ## Say what a missing value means
//
// Here, a missing name finds nothing.
const byName = await db.query.articles.findMany({
  columns: { title: true },
  where: { author: { name: { in: search.name ? [search.name] : [] } } },
  orderBy: { id: "asc" },
});

console.log("No name, no article:", byName);
// []

await client.end();
