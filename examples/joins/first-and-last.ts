// # Get the first and the last related row of each parent in one row
//
// `min()` and `max()` give a value, but not the rest of its row. An ordered
// `array_agg()` gives a column of the first or the last row, unless the column is
// an array.
//
// Group: shape the result.
// In 1.0: the same.
// See: joins/newest-two-per-author, joins/distinct-on,
// joins/count-without-posts.
// Also: first and last purchase, oldest and newest, earliest and latest,
// first_value, last_value, title of the first and the last, boundaries, first
// order of each customer, array_agg order by, begin and end.
//
// npm run example joins/first-and-last

import { asc, desc, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

await db.insert(authors).values({ id: 4, name: "Dan", password: "secret-d" });

// ## One column of each: `array_agg()`
//
// The index begins with 1. Dan has no article: his array holds a null. A time is
// a string here: add `.mapWith(articles.createdAt)` to get a Date. In 0.45, its
// type then lacks the null. If the time can be null, [`desc` puts null
// first](../joins/desc-nulls-first.md).
const titles = await db
  .select({
    name: authors.name,
    first: sql<
      string | null
    >`(array_agg(${articles.title} order by ${articles.createdAt}, ${articles.id}))[1]`,
    last: sql<
      string | null
    >`(array_agg(${articles.title} order by ${articles.createdAt} desc, ${articles.id} desc))[1]`,
  })
  .from(authors)
  .leftJoin(articles, eq(articles.authorId, authors.id))
  .groupBy(authors.id)
  .orderBy(authors.id);

console.log("The first and the last title:", titles);
// [
//   { name: 'Ann', first: 'Rain', last: 'Snow' },
//   { name: 'Ben', first: 'Wind', last: 'Wind' },
//   { name: 'Cleo', first: 'Fog', last: 'Fog' },
//   { name: 'Dan', first: null, last: null }
// ]

// ## The whole rows: two lateral joins
//
// With an index on the author and the time, PostgreSQL need not read the other
// articles.
const ofAuthor = () =>
  db
    .select()
    .from(articles)
    .where(eq(articles.authorId, authors.id))
    .$dynamic();
const first = ofAuthor()
  .orderBy(asc(articles.createdAt), asc(articles.id))
  .limit(1)
  .as("first");
const last = ofAuthor()
  .orderBy(desc(articles.createdAt), desc(articles.id))
  .limit(1)
  .as("last");
const rows = await db
  .select({
    name: authors.name,
    first: { id: first.id, title: first.title },
    last: { id: last.id, title: last.title },
  })
  .from(authors)
  .leftJoinLateral(first, sql`true`)
  .leftJoinLateral(last, sql`true`)
  .orderBy(authors.id);

console.log("The first and the last article:", rows);
// [
//   {
//     name: 'Ann',
//     first: { id: 1, title: 'Rain' },
//     last: { id: 2, title: 'Snow' }
//   },
//   {
//     name: 'Ben',
//     first: { id: 3, title: 'Wind' },
//     last: { id: 3, title: 'Wind' }
//   },
//   {
//     name: 'Cleo',
//     first: { id: 4, title: 'Fog' },
//     last: { id: 4, title: 'Fog' }
//   },
//   { name: 'Dan', first: null, last: null }
// ]

await client.end();
