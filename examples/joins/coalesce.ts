// # A default value for null in a left join: `coalesce`
//
// `coalesce()` returns the first of its values that is not null. Write the type
// of the result, as `sql` does not know it.
//
// Group: shape the result.
// In 1.0: the same.
// See: joins/sql-field-is-null, joins/count-in-subquery-is-null,
// values/sql-date-is-a-string, sql/count-is-a-string.
// Also: ifnull, nvl, default for a missing row, null to zero, first not null
// of several columns, fallback value, replace null, show 0 instead of null,
// isnull, default value when there is no match, fallback text, placeholder for
// an empty value.
//
// npm run example joins/coalesce

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## A text for a missing row
//
// Nobody has written Ice. Cast an enum or a number: `${articles.format}::text`. You
// can also replace the null after the query, in TypeScript: `author ?? "unknown"`.
const withText = await db
  .select({
    title: articles.title,
    author: sql<string>`coalesce(${authors.name}, 'unknown')`,
  })
  .from(articles)
  .leftJoin(authors, eq(articles.authorId, authors.id))
  .orderBy(articles.id);

console.log("Ice is by unknown:", withText);
// [
//   { title: 'Rain', author: 'Ann' },
//   { title: 'Snow', author: 'Ann' },
//   { title: 'Wind', author: 'Ben' },
//   { title: 'Fog', author: 'Cleo' },
//   { title: 'Ice', author: 'unknown' }
// ]

await client.end();
