// # A percentage is 0: the division of two counts
//
// PostgreSQL divides integers without a fraction, so 1 / 2 is 0. If no row is
// counted, it divides by zero, which is an error.
//
// Write: ``sql<string | null>`round(${published} * 100.0 / nullif(${total}, 0),
// 1)` ``, with the two counts `published` and `total`.
// Trap: wrong value.
// In 1.0: the same.
// See: joins/count-with-condition, joins/sum-per-parent, sql/count-is-a-string.
// Also: percent, percentage, ratio, share, integer division, division by zero,
// 22012, average of a boolean, completion rate, conversion rate, round, numeric.
//
// npm run example joins/share-is-zero

import { count, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");
await db.insert(authors).values({ name: "Dan", password: "secret-d" });

// Ann has published one of two articles. Ben has one, and null counts as not
// published. Dan has written nothing.
const total = count(articles.id);
const published = sql`${total} filter (where ${articles.published})`;

const zero = await db
  .select({
    name: authors.name,
    percent: sql`${published} / ${total} * 100`.mapWith(Number),
  })
  .from(authors)
  .innerJoin(articles, eq(articles.authorId, authors.id))
  .groupBy(authors.id)
  .orderBy(authors.id);

console.log("Ann has 0 instead of 50:", zero);
// [
//   { name: 'Ann', percent: 0 },
//   { name: 'Ben', percent: 0 },
//   { name: 'Cleo', percent: 100 }
// ]

// ## Multiply by `100.0` first, and make 0 null
//
// A `numeric` such as `100.0` comes back as a string. A division by null is
// null, so the percentage of Dan is null. A second join that repeats articles
// [counts them several times](counts-too-high.md).
const percent = sql<string | null>`
  round(${published} * 100.0 / nullif(${total}, 0), 1)
`;
const shares = await db
  .select({ name: authors.name, percent })
  .from(authors)
  .leftJoin(articles, eq(articles.authorId, authors.id))
  .groupBy(authors.id)
  .orderBy(authors.id);

console.log("With a fraction:", shares);
// [
//   { name: 'Ann', percent: '50.0' },
//   { name: 'Ben', percent: '0.0' },
//   { name: 'Cleo', percent: '100.0' },
//   { name: 'Dan', percent: null }
// ]

await client.end();
