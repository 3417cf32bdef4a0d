// # Add a computed column to a relational query: `extras`
//
// Write the value as `sql` in `extras`, at the level of its table. State its
// type.
//
// npm run example 1.0/relational-queries/computed-column

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Write it in a callback
//
// The callback gets the columns of this level, also inside `with`.
// `sql<string>` states a type and converts nothing. If the value can be null, as
// `||` is if one part is null, write `sql<string | null>`. Inside `with`, a `numeric` or
// a `bigint` becomes a number, and can lose digits: add `::text`. Do not use the name of
// a column that the query also returns: inside `with`, Drizzle converts the value like
// that column.
const rows = await db.query.users.findMany({
  columns: { name: true },
  extras: { initial: (user, { sql }) => sql<string>`left(${user.name}, 1)` },
  with: {
    posts: {
      columns: {},
      extras: { heading: (post, { sql }) => sql<string>`upper(${post.title})` },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("At both levels:", rows);
// [
//   {
//     name: 'Alice',
//     initial: 'A',
//     posts: [ { heading: 'HELLO WORLD' }, { heading: 'SECOND THOUGHTS' } ]
//   },
//   {
//     name: 'Bob',
//     initial: 'B',
//     posts: [ { heading: 'GETTING STARTED' } ]
//   },
//   { name: 'Carol', initial: 'C', posts: [] }
// ]

await client.end();
