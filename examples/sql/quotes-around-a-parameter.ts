// # Quotes around a value in `sql`: could not determine data type of parameter $1
//
// A value in `${}` is a parameter, and needs no quotes: in quotes, `$1` is only
// text. With postgres.js, a `bigint`, a boolean or, in 1.0, a `Date` is no error here:
// PostgreSQL takes the text `$1` instead.
//
// Write: ``ilike(posts.title, `%${word}%`)``.
// Trap: an error.
// In 1.0: the same.
// See: sql/like-wildcards, sql/interval.
// Also: 42P18, 08P01, bind message supplies 1 parameters but prepared
// statement requires 0, like with a variable, interval with a variable,
// percent sign, parameter in a string, variable inside quotes, like with a
// parameter.
//
// npm run example sql/quotes-around-a-parameter

import { DrizzleQueryError, ilike, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const word = "hello";
try {
  await db
    .select({ title: posts.title })
    .from(posts)
    .where(sql`${posts.title} ilike '%${word}%'`)
    .orderBy(posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("In quotes:", { code, message });
  // {
  //   code: '42P18',
  //   message: 'could not determine data type of parameter $1'
  // }
}

// ## Put the percent signs into the value
//
// A `%` or `_` of a user stays a wildcard.
const withoutQuotes = await db
  .select({ title: posts.title })
  .from(posts)
  .where(sql`${posts.title} ilike ${`%${word}%`}`)
  .orderBy(posts.id);

console.log("Without quotes:", withoutQuotes);
// [ { title: 'Hello World' } ]

// ## Or use the operator
//
// TypeScript accepts a `word` that is null or undefined: the pattern is then `%null%` or
// `%undefined%`.
const withOperator = await db
  .select({ title: posts.title })
  .from(posts)
  .where(ilike(posts.title, `%${word}%`))
  .orderBy(posts.id);

console.log("With ilike():", withOperator);
// [ { title: 'Hello World' } ]

await client.end();
