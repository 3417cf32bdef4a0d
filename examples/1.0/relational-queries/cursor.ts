// # Page by a cursor in a relational query
//
// Remember the id of the last row, and ask for the rows after it. The query
// needs `orderBy` on the same column, and its values must be unique.
//
// npm run example 1.0/relational-queries/cursor

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Ask for the rows after the cursor
//
// Without a cursor, the filter is `{}`, and you get the first page.
// [`undefined` is an error](../upgrading/undefined-in-filter.md). Stop at an
// empty page: it has no last id, and the next call would return the first page
// again. If another transaction later commits a row with a smaller id than the
// cursor, the next pages do not have it.
const getPage = (cursor?: number) =>
  db.query.posts.findMany({
    columns: { id: true, title: true },
    where: cursor === undefined ? {} : { id: { gt: cursor } },
    with: { author: { columns: { name: true } } },
    orderBy: { id: "asc" },
    limit: 2,
  });
const firstPage = await getPage();

console.log("The first page:", firstPage);
// [
//   { id: 1, title: 'Hello World', author: { name: 'Alice' } },
//   { id: 2, title: 'Second Thoughts', author: { name: 'Alice' } }
// ]

const secondPage = await getPage(firstPage.at(-1)?.id);
console.log("The second page:", secondPage);
// [ { id: 3, title: 'Getting Started', author: { name: 'Bob' } } ]

// ## Order by two columns
//
// If several rows can have the same value, order by the id, too, and compare
// both columns. The columns must not be null. On a large table, write
// `authorId: { lte: last.authorId }` beside `OR`: an index in the order of
// `orderBy` then skips the authors of earlier pages. A `timestamp` has microseconds, and
// a `Date` has not: read it with `mode: "string"`, or
// [rows come twice, or never](../joins/cursor-on-a-timestamp.md).
const last = { authorId: 2, id: 3 };
const afterLast = await db.query.posts.findMany({
  where: {
    OR: [
      { authorId: { lt: last.authorId } },
      { authorId: last.authorId, id: { gt: last.id } },
    ],
  },
  orderBy: { authorId: "desc", id: "asc" },
  limit: 2,
});

console.log("After the last post of Bob:", afterLast);
// [
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 2, title: 'Second Thoughts', authorId: 1 }
// ]

await client.end();
