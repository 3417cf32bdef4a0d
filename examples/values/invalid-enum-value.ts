// # invalid input value for enum magazine.format: "poem"
//
// PostgreSQL refuses a value that is not in the enum, in a condition, too. If you
// cast the value of a request with `as`, TypeScript reports no error.
//
// Write: `format.enumValues.find((value) => value === input)`, and stop if it
// finds nothing.
// Trap: an error.
// In 1.0: the same.
// See: values/like-on-an-enum, values/enum-order.
// Also: 22P02, pgEnum, filter by an enum, is not assignable to parameter of
// type, query parameter, enumValues, wrong status, allowed values, unknown
// enum value.
//
// npm run example values/invalid-enum-value

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { articles, format } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const input: string = "poem";

try {
  await db
    .select({ title: articles.title })
    .from(articles)
    .where(eq(articles.format, input as "news"))
    .orderBy(articles.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Not in the enum:", { code, message });
  // {
  //   code: '22P02',
  //   message: 'invalid input value for enum magazine.format: "poem"'
  // }
}

// ## Look the value up in `enumValues`
//
// `find()` returns a value with the type of the enum, or undefined. Stop if it is
// undefined: a query whose condition is `undefined` finds every row.
const known = format.enumValues.find((value) => value === input);

console.log("No such format:", known);
// undefined

// ## Compare as text
//
// A cast of the column finds no row for an unknown value. An index on the column
// is not used then.
const asText = await db
  .select({ title: articles.title })
  .from(articles)
  .where(eq(sql`${articles.format}::text`, input))
  .orderBy(articles.id);

console.log("As text:", asText);
// []

await client.end();
