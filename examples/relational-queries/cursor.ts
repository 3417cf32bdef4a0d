// # Page by a cursor in a relational query
//
// Remember the id of the last row, and ask for the rows after it. The query
// needs `orderBy` on the same column, and its values must be unique.
//
// Group: sort and page.
// In 1.0: other code.
// See: joins/cursor-skips-rows, joins/cursor-on-a-timestamp,
// joins/row-on-two-pages.
// Also: cursor pagination, keyset pagination, infinite scroll, load more, next
// page, after an id, seek, startAfter, after the last row, Relay connection,
// endless list, pagination without offset, feed, next batch.
//
// npm run example relational-queries/cursor

import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

// ## Ask for the rows after the cursor
//
// Without a cursor, the condition is `undefined`, and you get the first page.
// Stop at an empty page: it has no last id, and the next call would return the
// first page again. If another transaction later commits a row with a smaller
// id than the cursor, the next pages do not have it.
const getPage = (cursor?: number) =>
  db.query.posts.findMany({
    columns: { id: true, title: true },
    where: (post, { gt }) =>
      cursor === undefined ? undefined : gt(post.id, cursor),
    with: { author: { columns: { name: true } } },
    orderBy: (post, { asc }) => asc(post.id),
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
// `and(lte(post.authorId, last.authorId), or(...))`: an index in the order of
// `orderBy` then skips the authors of earlier pages. A `timestamp` has microseconds, and
// a `Date` has not: read it with `mode: "string"`, or
// [rows come twice, or never](../joins/cursor-on-a-timestamp.md).
const last = { authorId: 2, id: 3 };
const afterLast = await db.query.posts.findMany({
  where: (post, { and, eq, gt, lt, or }) =>
    or(
      lt(post.authorId, last.authorId),
      and(eq(post.authorId, last.authorId), gt(post.id, last.id)),
    ),
  orderBy: (post, { asc, desc }) => [desc(post.authorId), asc(post.id)],
  limit: 2,
});

console.log("After the last post of Bob:", afterLast);
// [
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 2, title: 'Second Thoughts', authorId: 1 }
// ]

await client.end();
