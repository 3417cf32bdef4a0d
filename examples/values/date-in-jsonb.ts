// # A Date in a `jsonb` column is a string: getTime is not a function
//
// JSON has no dates. `$type()` gives the column a type, and changes no value: a
// `Date` is written as a string, and comes back as a string.
//
// Write: ``toDriver: (value) => sql`${JSON.stringify(value)}::text::jsonb` `` and
// `fromDriver: ({ reviewedAt }) => ({ reviewedAt: new Date(reviewedAt) })` in a
// `customType`.
// Trap: wrong type.
// In 1.0: the same.
// See: values/sql-date-is-a-string, upgrading/json-stringify-in-sql.
// Also: date in json, $type<{ at: Date }>(), toISOString is not a function,
// TypeError, json column with a date, date stored in json, save a date in
// json.
//
// npm run example values/date-in-jsonb

import { eq, sql } from "drizzle-orm";
import { customType, jsonb, serial, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { magazine } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const articles = magazine.table("articles", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  details: jsonb("details").$type<{ reviewedAt: Date }>(),
});
await db
  .update(articles)
  .set({ details: { reviewedAt: new Date("2026-06-01T12:00:00Z") } })
  .where(eq(articles.title, "Ice"));

const ice = await db
  .select({ title: articles.title, details: articles.details })
  .from(articles)
  .where(eq(articles.title, "Ice"));

console.log("A string of the type Date:", ice);
// [
//   {
//     title: 'Ice',
//     details: { reviewedAt: '2026-06-01T12:00:00.000Z' }
//   }
// ]

// ## Make a column that reads the string as a Date
//
// A `customType` converts the value in both directions. The cast `::text::jsonb`
// is right in 0.45 and in 1.0. A stored value without `reviewedAt` becomes an
// `Invalid Date`. An `Invalid Date` is written as null, and a null in `reviewedAt`
// becomes January 1, 1970, without an error. Other keys of a stored value are not in the object: an update with
// this object deletes them. Use no `sql.placeholder()` for this column: it throws, or
// writes a wrong object.
const details = customType<{
  data: { reviewedAt: Date };
  driverData: { reviewedAt: string };
}>({
  dataType: () => "jsonb",
  toDriver: (value) => sql`${JSON.stringify(value)}::text::jsonb`,
  fromDriver: ({ reviewedAt }) => ({ reviewedAt: new Date(reviewedAt) }),
});
const reviews = magazine.table("articles", {
  title: text("title").notNull(),
  details: details("details"),
});

const withDate = await db
  .update(reviews)
  .set({ details: { reviewedAt: new Date("2026-07-01T12:00:00Z") } })
  .where(eq(reviews.title, "Ice"))
  .returning({ title: reviews.title, details: reviews.details });

console.log("A Date, written and read:", withDate);
// [
//   {
//     title: 'Ice',
//     details: { reviewedAt: new Date("2026-07-01T12:00:00.000Z") }
//   }
// ]

// ## Or declare a string
//
// Convert the value where you need a `Date`.
const plainReviews = magazine.table("articles", {
  title: text("title").notNull(),
  details: jsonb("details").$type<{ reviewedAt: string }>(),
});
const [plain] = await db
  .select({ details: plainReviews.details })
  .from(plainReviews)
  .where(eq(plainReviews.title, "Ice"));
const reviewedAt = plain?.details && new Date(plain.details.reviewedAt);

console.log("A Date of the string:", reviewedAt);
// new Date("2026-07-01T12:00:00.000Z")

await client.end();
