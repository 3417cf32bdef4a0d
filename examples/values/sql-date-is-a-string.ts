// # `sql<Date>` is a string: getTime is not a function
//
// `sql<Date>` tells TypeScript what to expect, and converts nothing. The value
// is the text that PostgreSQL sends, and the methods of a `Date` are missing.
//
// Trap: wrong type.
// In 1.0: the same.
// Also: max() of a timestamp, toISOString is not a function, mapWith, timestamp
// as string, date in sql.
//
// npm run example values/sql-date-is-a-string

import { eq, max, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { books } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const [latestText] = await db
  .select({ addedAt: sql<Date>`max(${books.addedAt})` })
  .from(books);

console.log("Text of the type Date:", latestText);
// { addedAt: '2026-03-02 10:00:00' }

try {
  latestText?.addedAt.getTime();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.log("It has no methods of Date:", error.message);
  // 'latestText?.addedAt.getTime is not a function'
}

// ## Use Drizzle's `max()`
//
// It converts the value as the column does.
const [latest] = await db.select({ addedAt: max(books.addedAt) }).from(books);

console.log("With max():", latest);
// { addedAt: new Date("2026-03-02T10:00:00.000Z") }

// ## Give the column to `mapWith()`
//
// It converts the value of an expression of your own in the same way.
const [nextDay] = await db
  .select({
    addedAt: sql`${books.addedAt} + interval '1 day'`.mapWith(books.addedAt),
  })
  .from(books)
  .where(eq(books.id, 1));

console.log("With mapWith():", nextDay);
// { addedAt: new Date("2026-03-02T10:00:00.000Z") }

await client.end();
