// # ORDER BY "id" is ambiguous: a union of two joins
//
// `orderBy()` after a union refers to the columns by their names, without their
// tables. Here, two columns have the name `id`.
//
// Write: in an object `names`, a name for each column,
// ``sql<number>`${members.id}`.as("member_id")``, and
// `.orderBy(names.member, names.book)`.
// Trap: an error.
// In 1.0: also an error without `orderBy`.
// See: joins/union-of-two-joins, collisions/column-reference-is-ambiguous,
// joins/sql-field-is-null.
// Also: 42702, sort a union, orderBy after union, unionAll with a join, column
// reference "id" is ambiguous, drizzle_union.
//
// npm run example joins/union-order-is-ambiguous

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

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
  await unionAll(written, reviewed).orderBy(members.id, books.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Two columns with one name:", { code, message });
  // { code: '42702', message: 'ORDER BY "id" is ambiguous' }
}

// ## Name the columns with `as()`
//
// The first query gives the union its names. A column of 0.45 has no `as()`, so
// put it into `sql`. For a column whose value Drizzle converts, such as a
// `bigint` or a timestamp, write `.mapWith(column)` before `.as()`.
const names = {
  member: sql<number>`${members.id}`.as("member_id"),
  book: sql<number>`${books.id}`.as("book_id"),
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
