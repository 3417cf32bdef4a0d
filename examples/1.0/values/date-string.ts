// # value.toISOString is not a function: a date of JSON or a form in a timestamp column
//
// Drizzle 1.0 sends a string as it is. For a `timestamp` without time zone,
// PostgreSQL ignores the offset in it: unless the offset is that of UTC, another
// time is stored.
//
// Write: `addedAt: new Date(body.addedAt)`, for a text with an offset.
//
// npm run example 1.0/values/date-string

import { eq } from "drizzle-orm";
import { serial, timestamp } from "drizzle-orm/pg-core";
import { client, db } from "../db";
import { books, traps } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

// 10:00 with this offset is 08:00 UTC.
const body = { addedAt: "2026-05-01T10:00:00+02:00" };
const [accepted] = await db
  .update(books)
  // @ts-expect-error TS2322: Type 'string' is not assignable to type 'Date'
  .set({ addedAt: body.addedAt })
  .where(eq(books.id, 1))
  .returning({ addedAt: books.addedAt });

console.log("Wrong: 10:00 UTC:", accepted);
// { addedAt: new Date("2026-05-01T10:00:00.000Z") }

// ## Make a `Date` of it
//
// A number of milliseconds needs `new Date()`, too. A text with a time and no time
// zone, such as `"2026-05-01T10:00"` of an input `datetime-local`, is read in the
// time zone of the process, and a date alone, `"2026-05-01"`, in UTC.
const [book] = await db
  .update(books)
  .set({ addedAt: new Date(body.addedAt) })
  .where(eq(books.id, 1))
  .returning({ addedAt: books.addedAt });

console.log("A Date:", book);
// { addedAt: new Date("2026-05-01T08:00:00.000Z") }

// ## A text that is not a date
//
// An empty field makes an invalid `Date`, and a RangeError. In Node.js,
// `"2026-02-31"` is March 3, without an error. For an optional column, write
// `text ? new Date(text) : null`: `new Date(null)` is the start of 1970. In an update,
// pass `undefined` for a field that is not in the request: `null` deletes the old value.
try {
  await db
    .update(books)
    .set({ addedAt: new Date("") })
    .where(eq(books.id, 1));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.log("An empty text:", error.message);
  // 'Invalid time value'
}

// ## Or declare the column with `mode: "string"`
//
// The column takes the string as it is, and returns the format of PostgreSQL. The offset is
// ignored here, too, unless the column has `withTimezone: true`.
const datedBooks = traps.table("books", {
  id: serial("id").primaryKey(),
  addedAt: timestamp("added_at", { mode: "string" }).notNull(),
});
const [dated] = await db
  .update(datedBooks)
  .set({ addedAt: body.addedAt })
  .where(eq(datedBooks.id, 1))
  .returning({ addedAt: datedBooks.addedAt });

console.log("With mode string:", dated);
// { addedAt: '2026-05-01 10:00:00' }

await client.end();
