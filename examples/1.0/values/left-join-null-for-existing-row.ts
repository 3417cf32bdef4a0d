// # A left join returns null for a row that exists
//
// In Drizzle 1.0, a nested object is null only if all its values are null. The
// order of the columns does not matter, but one of them must be `notNull()`.
//
// npm run example 1.0/values/left-join-null-for-existing-row

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { books, members } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const subtitleFirst = await db
  .select({
    name: members.name,
    book: { subtitle: books.subtitle, title: books.title },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("Old Maps is there:", subtitleFirst);
// [
//   { name: 'Alice', book: { subtitle: null, title: 'Old Maps' } },
//   { name: 'Alice', book: { subtitle: 'A Guide', title: 'New Maps' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

await client.end();
