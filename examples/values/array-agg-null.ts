// # `array_agg` of a left join returns `['NULL']`
//
// For an author without a match, a left join has one row with nulls, and
// `array_agg` puts the null into the array. With postgres.js, this null is the
// string 'NULL' for a `text`, `NaN` for an `integer`, and `false` for a `boolean`.
//
// Write: `filter (where ${articles.id} is not null)`, and a coalesce to `'{}'`.
// Trap: wrong values.
// In 1.0: the same.
// See: sql/json-agg-null, joins/string-agg, values/array-agg-of-dates.
// Also: null in an array, array with one null, empty array instead of null,
// string_agg, filter where, array with a null, list with nothing.
//
// npm run example values/array-agg-null

import { and, eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const ofPublished = and(
  eq(articles.authorId, authors.id),
  eq(articles.published, true),
);

const withNull = await db
  .select({
    name: authors.name,
    titles: sql<string[]>`array_agg(${articles.title})`,
  })
  .from(authors)
  .leftJoin(articles, ofPublished)
  .groupBy(authors.id)
  .orderBy(authors.id);

console.log("Wrong: Ben has an article 'NULL':", withNull);
// [
//   { name: 'Ann', titles: [ 'Rain' ] },
//   { name: 'Ben', titles: [ 'NULL' ] },
//   { name: 'Cleo', titles: [ 'Fog' ] }
// ]

// ## Leave the nulls out: `filter`
//
// If `filter` leaves no value, `array_agg` is null, and `coalesce` makes it an
// empty array. For a nullable column, filter by the column itself.
const withEmpty = await db
  .select({
    name: authors.name,
    titles: sql<string[]>`coalesce(
      array_agg(${articles.title} order by ${articles.id})
        filter (where ${articles.id} is not null),
      '{}'
    )`,
  })
  .from(authors)
  .leftJoin(articles, ofPublished)
  .groupBy(authors.id)
  .orderBy(authors.id);

console.log("An empty array:", withEmpty);
// [
//   { name: 'Ann', titles: [ 'Rain' ] },
//   { name: 'Ben', titles: [] },
//   { name: 'Cleo', titles: [ 'Fog' ] }
// ]

await client.end();
