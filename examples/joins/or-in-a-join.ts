// # `or` in a join condition returns a row twice
//
// A join returns a row for each pair that fulfils the condition. Old Maps has
// an author and a reviewer, so it comes with both.
//
// Write: `.where(exists(involved))`, with the condition of the join in
// `const involved = db.select().from(members).where(isInvolved);`.
// Trap: duplicate rows.
// In 1.0: the same.
// See: joins/with-a-match.
// Also: join on one of two columns, author or reviewer, or() in on, duplicate
// rows in a join, join on either column, two possible keys.
//
// npm run example joins/or-in-a-join

import { eq, exists, or } from "drizzle-orm";
import { client, db } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const isInvolved = or(
  eq(books.authorId, members.id),
  eq(books.reviewerId, members.id),
);
const twice = await db
  .select({ title: books.title, price: books.price })
  .from(books)
  .innerJoin(members, isInvolved)
  .orderBy(books.id);

console.log("Old Maps comes twice:", twice);
// [
//   { title: 'Old Maps', price: '19.90' },
//   { title: 'Old Maps', price: '19.90' },
//   { title: 'New Maps', price: '12345678901234567.89' }
// ]

// ## Ask with `exists()`
const involved = db.select().from(members).where(isInvolved);
const once = await db
  .select({ title: books.title, price: books.price })
  .from(books)
  .where(exists(involved))
  .orderBy(books.id);

console.log("With exists():", once);
// [
//   { title: 'Old Maps', price: '19.90' },
//   { title: 'New Maps', price: '12345678901234567.89' }
// ]

await client.end();
