// # Get the first and the last related row of each parent in one row
//
// `min()` and `max()` give a value, but not the rest of its row. Left join two
// lateral subqueries, each of one row.
//
// Group: shape the result.
// In 1.0: the same.
// See: joins/newest-two-per-author, joins/distinct-on,
// values/left-join-null-for-existing-row, sql/subquery-over-the-same-table.
// Also: first and last purchase, oldest and newest, earliest and latest,
// first_value, last_value, title of the first and the last, boundaries, first
// order of each customer, begin and end.
//
// npm run example joins/first-and-last

import { asc, desc, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

await db.insert(authors).values({ id: 4, name: "Dan", password: "secret-d" });

// ## Two lateral joins
//
// With an index on the author and the time, PostgreSQL need not read the other
// articles. If the time can be null, [`desc` puts null
// first](../joins/desc-nulls-first.md).
const ofAuthor = () =>
  db
    .select({ id: articles.id, title: articles.title })
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
