// # ORDER BY "id" is ambiguous: a union of two joins
//
// Drizzle 1.0 puts a union into a subquery, and selects its columns by their
// names.
//
// Write: `members.id.as("member_id")`.
//
// npm run example 1.0/joins/union-order-is-ambiguous

import { DrizzleQueryError, eq } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../db";
import { books, members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const written = db
  .select({ member: members.id, book: books.id })
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id));
const reviewed = db
  .select({ member: members.id, book: books.id })
  .from(members)
  .innerJoin(books, eq(books.reviewerId, members.id));
try {
  await unionAll(written, reviewed);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Two columns with one name:", { code, message });
  // { code: '42702', message: 'column reference "id" is ambiguous' }
}

// ## Name the columns with `as()`
//
// The first query gives the union its names. In 1.0, a column has `as()`.
const names = {
  member: members.id.as("member_id"),
  book: books.id.as("book_id"),
};
const namedWritten = db
  .select(names)
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id));
const namedReviewed = db
  .select(names)
  .from(members)
  .innerJoin(books, eq(books.reviewerId, members.id));
const sorted = await unionAll(namedWritten, namedReviewed).orderBy(
  names.member,
  names.book,
);

console.log("Sorted by their names:", sorted);
// [
//   { member: 1, book: 1 },
//   { member: 1, book: 2 },
//   { member: 2, book: 1 }
// ]

await client.end();
