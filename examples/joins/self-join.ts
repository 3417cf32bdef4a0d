// # Join a table with itself
//
// `alias()` gives the table a second name. Join the alias: its columns are those
// of the joined row.
//
// Group: kinds of joins.
// In 1.0: the same.
// See: joins/aliased-table, joins/range.
// Also: self join, same table twice, alias, manager, inviter, parent row, two
// foreign keys to one table, Alias is already used in this query, parent name,
// boss, join a table to itself, same table two times, category and parent
// category, referrer.
//
// npm run example joins/self-join

import { and, eq, gt } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

// ## A member and the inviter
//
// Nobody has invited Alice.
const inviters = alias(members, "inviters");
const invited = await db
  .select({ name: members.name, inviter: inviters.name })
  .from(members)
  .leftJoin(inviters, eq(members.inviterId, inviters.id))
  .orderBy(members.id);

console.log("Each member and the inviter:", invited);
// [
//   { name: 'Alice', inviter: null },
//   { name: 'Bob', inviter: 'Alice' },
//   { name: 'Carol', inviter: 'Bob' }
// ]

// ## Pairs of rows of a table
//
// `gt()` leaves out each row with itself, and each pair in the other order.
const others = alias(books, "others");
const sameAuthor = await db
  .select({ title: books.title, other: others.title })
  .from(books)
  .innerJoin(
    others,
    and(eq(books.authorId, others.authorId), gt(others.id, books.id)),
  )
  .orderBy(books.id, others.id);

console.log("Two books of one author:", sameAuthor);
// [ { title: 'Old Maps', other: 'New Maps' } ]

await client.end();
