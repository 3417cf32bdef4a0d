// # A Date in a `jsonb` column is a string: getTime is not a function
//
// JSON has no dates: `$type()` gives the column a type, and changes no value. A
// Date is written as a string, and comes back as one.
//
// Trap: wrong type.
// In 1.0: the same.
// Also: date in json, $type<{ at: Date }>(), toISOString is not a function,
// TypeError, json column with a date.
//
// npm run example values/date-in-jsonb

import { eq } from "drizzle-orm";
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

console.log("Its type is Date:", ice);
// [
//   {
//     title: 'Ice',
//     details: { reviewedAt: '2026-06-01T12:00:00.000Z' }
//   }
// ]

// ## Make a column that reads the string as a Date
//
// A `customType` changes the value in both directions.
const details = customType<{
  data: { reviewedAt: Date };
  driverData: { reviewedAt: string };
}>({
  dataType: () => "jsonb",
  toDriver: ({ reviewedAt }) => ({ reviewedAt: reviewedAt.toISOString() }),
  fromDriver: ({ reviewedAt }) => ({ reviewedAt: new Date(reviewedAt) }),
});
const reviews = magazine.table("articles", {
  title: text("title").notNull(),
  details: details("details"),
});

const withDate = await db
  .select({ title: reviews.title, details: reviews.details })
  .from(reviews)
  .where(eq(reviews.title, "Ice"));

console.log("A Date:", withDate);
// [
//   {
//     title: 'Ice',
//     details: { reviewedAt: new Date("2026-06-01T12:00:00.000Z") }
//   }
// ]

await client.end();
