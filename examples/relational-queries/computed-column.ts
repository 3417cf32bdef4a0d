// # Add a computed column to a relational query: `extras`
//
// Write the value as `sql` in `extras`, at the level of its table. State its
// type, and give it a name with `as()`.
//
// Group: shape the result.
// In 1.0: other code.
// See: sql/subquery-in-extras, sql/count-in-extras,
// values/sql-date-is-a-string, relational-queries/extras-named-as-a-column.
// Also: extras, computed field, virtual column, concat, lower, case when, full
// name, expression in select, custom field, SQL expression in findMany,
// concatenate columns, calculated field, annotate, getter, derived value,
// selectRaw.
//
// npm run example relational-queries/computed-column

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

// ## Write it in a callback
//
// The callback gets the columns of this level, also inside `with`.
// `sql<string>` states a type and converts nothing. If the value can be null, as
// `||` is if one part is null, write `sql<string | null>`. Inside `with`, a `numeric` or
// a `bigint` becomes a number, and can lose digits: add `::text`.
const rows = await db.query.users.findMany({
  columns: { name: true },
  extras: (user) => ({
    initial: sql<string>`left(${user.name}, 1)`.as("initial"),
  }),
  with: {
    posts: {
      columns: {},
      extras: (post) => ({
        heading: sql<string>`upper(${post.title})`.as("heading"),
      }),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
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
