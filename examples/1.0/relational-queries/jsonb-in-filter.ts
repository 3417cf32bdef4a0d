// # A filter by a `jsonb` object returns every row, or finds nothing
//
// In the filter of a column, Drizzle reads the keys of an object as operators. `{}`
// and `[]` have no key, so they are no condition. The key `eq` is an operator.
//
// Write: `eq` around the object: `details: { eq: {} }`.
// Trap: every row, or no row.
// See: relational-queries/operators-target-is-not-a-function,
// relational-queries/object-from-a-request, values/jsonb-number-as-text.
// Also: json column in where, jsonb equals, compare json, filter by json,
// empty object, empty array, contains, operators[target] is not a function,
// settings, metadata, filter a JSON field, no where in the SQL.
//
// npm run example 1.0/relational-queries/jsonb-in-filter

import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

await db
  .update(articles)
  .set({ details: { eq: 1 } })
  .where(eq(articles.id, 3));
await db.update(articles).set({ details: {} }).where(eq(articles.id, 5));

const everyRow = await db.query.articles.findMany({
  columns: { title: true },
  where: { details: {} },
  orderBy: { id: "asc" },
});

console.log("Every row, although only Ice has {}:", everyRow);
// [
//   { title: 'Rain' },
//   { title: 'Snow' },
//   { title: 'Wind' },
//   { title: 'Fog' },
//   { title: 'Ice' }
// ]

const nothing = await db.query.articles.findMany({
  columns: { title: true },
  where: { details: { eq: 1 } },
  orderBy: { id: "asc" },
});

console.log("No row, although Wind has { eq: 1 }:", nothing);
// []

// ## Write the operator: `eq`
//
// An object whose keys are no operators, such as `{ words: 120 }`, is an error
// without `eq`: operators[target] is not a function.
const empty = await db.query.articles.findMany({
  columns: { title: true },
  where: { details: { eq: {} } },
  orderBy: { id: "asc" },
});

console.log("The articles with {}:", empty);
// [ { title: 'Ice' } ]

const withEq = await db.query.articles.findMany({
  columns: { title: true },
  where: { details: { eq: { eq: 1 } } },
  orderBy: { id: "asc" },
});

console.log("The articles with { eq: 1 }:", withEq);
// [ { title: 'Wind' } ]

// ## A part of the object: `@>`
//
// `eq` compares the whole object, without regard to the order of its keys. `@>`
// asks whether the column contains these keys with these values. A part of a
// nested object or array is enough, and each object contains `{}`. On a large
// table, `@>` needs a GIN index. A column of type `json` has neither operator.
const part = await db.query.articles.findMany({
  columns: { title: true },
  where: {
    RAW: (article) =>
      sql`${article.details} @> ${sql.param({ words: 120 }, articles.details)}`,
  },
  orderBy: { id: "asc" },
});

console.log("With 120 words:", part);
// [ { title: 'Rain' } ]

await client.end();
