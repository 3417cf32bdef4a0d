// # Load the relations of related rows: nested `with`
//
// `with` can contain another `with`. Drizzle sends one statement, however deep
// the query is.
//
// Group: shape the result.
// In 1.0: the same.
// See: relational-queries/table-name-specified-more-than-once,
// relational-queries/tree, relational-queries/order-after-update,
// foreign-keys/no-index.
// Also: deep relations, nested include, grandchildren, N+1, include inside
// include, several levels, include of an include, eager load,
// prefetch_related, posts with comments and their authors, leftJoinAndSelect,
// populate, load everything at once.
//
// npm run example relational-queries/nested-with

import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("relational-queries");

// ## Put `with` into `with`
//
// Each level chooses its own columns.
const deep = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      with: {
        author: { columns: { name: true } },
      },
    },
  },
});

console.log("Three levels, one statement:", deep);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Hello World', author: { name: 'Alice' } } ]
//   }
// ]

await client.end();
