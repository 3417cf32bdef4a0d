// # `array_agg` of a left join returns `['NULL']`
//
// For an author who is chief of no desk, a left join has one row with nulls, and
// `array_agg` puts the null into the array. With postgres.js, this null is the
// string 'NULL' for a `text`, `NaN` for an `integer`, and `false` for a `boolean`. A null
// in an array column is read in the same way.
//
// Write: `filter (where ${desks.name} is not null)`, and a coalesce to `'{}'`.
// Trap: wrong values.
// In 1.0: the same.
// See: sql/json-agg-null, joins/string-agg, values/array-agg-of-dates.
// Also: null in an array, array with one null, empty array instead of null,
// string_agg, filter where, array with a null, list with nothing.
//
// npm run example values/array-agg-null

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { authors, desks } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const withNull = await db
  .select({
    name: authors.name,
    desks: sql<string[]>`array_agg(${desks.name})`,
  })
  .from(authors)
  .leftJoin(desks, eq(desks.chiefId, authors.id))
  .groupBy(authors.id)
  .orderBy(authors.id);

console.log("Wrong: Ben is chief of a desk 'NULL':", withNull);
// [
//   { name: 'Ann', desks: [ 'News' ] },
//   { name: 'Ben', desks: [ 'NULL' ] },
//   { name: 'Cleo', desks: [ 'Culture' ] }
// ]

// ## Leave the nulls out: `filter`
//
// If `filter` leaves no value, `array_agg` is null, and `coalesce` makes it an
// empty array.
const withEmpty = await db
  .select({
    name: authors.name,
    desks: sql<string[]>`coalesce(
      array_agg(${desks.name} order by ${desks.id})
        filter (where ${desks.name} is not null),
      '{}'
    )`,
  })
  .from(authors)
  .leftJoin(desks, eq(desks.chiefId, authors.id))
  .groupBy(authors.id)
  .orderBy(authors.id);

console.log("An empty array:", withEmpty);
// [
//   { name: 'Ann', desks: [ 'News' ] },
//   { name: 'Ben', desks: [] },
//   { name: 'Cleo', desks: [ 'Culture' ] }
// ]

await client.end();
