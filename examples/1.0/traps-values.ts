// # Traps with values
//
// The traps of Drizzle 0.45 with values, run with Drizzle 1.0. Most of them are
// gone. These steps use the tables of a library, in the PostgreSQL schema
// `traps`: members write books.
//
// npm run example:1.0:traps-values

import { defineRelations, eq, max, sql } from "drizzle-orm";
import { bytea, integer } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "./db";
import { books, members, profiles, relations, traps } from "./db/traps";
import { seed } from "../../src/seed";

await seed("library");

const db = drizzle({ client, relations });

// ## Two books have the same bigint inside with
//
// In Drizzle 1.0, `db.query` sends a nested `bigint` as text, and makes a
// `bigint` of it again. It is exact inside `with` too.
//
// Issues: #4380, #3106, #5760, #4894.
const nested = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { title: true, catalogId: true },
      orderBy: { id: "asc" },
    },
  },
});

console.log("Exact inside with:", nested);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', catalogId: 9007199254740993n },
//     { title: 'New Maps', catalogId: 9007199254740992n }
//   ]
// }

// A join returns the same values.
const joined = await db
  .select({ title: books.title, catalogId: books.catalogId })
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id))
  .where(eq(members.id, 1))
  .orderBy(books.id);

console.log("Exact, with a join:", joined);
// [
//   { title: 'Old Maps', catalogId: 9007199254740993n },
//   { title: 'New Maps', catalogId: 9007199254740992n }
// ]

// The number as text in nested `extras` is exact too, as in Drizzle 0.45.
const asText = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { title: true },
      extras: { catalogId: (books) => sql<string>`${books.catalogId}::text` },
      orderBy: { id: "asc" },
    },
  },
});

console.log("Exact, as text:", asText);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', catalogId: '9007199254740993' },
//     { title: 'New Maps', catalogId: '9007199254740992' }
//   ]
// }

// ## The price 19.90 is 19.9 inside with
//
// In Drizzle 1.0, `db.query` sends a nested `numeric` as text. It is the same
// string inside `with` and in a select.
//
// Issues: #1453, #1290, #4091.
const nestedPrices = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { title: true, price: true },
      orderBy: { id: "asc" },
    },
  },
});

console.log("Exact inside with:", nestedPrices);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', price: '19.90' },
//     { title: 'New Maps', price: '12345678901234567.89' }
//   ]
// }

// A join returns the same values.
const joinedPrices = await db
  .select({ title: books.title, price: books.price })
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id))
  .where(eq(members.id, 1))
  .orderBy(books.id);

console.log("Exact, with a join:", joinedPrices);
// [
//   { title: 'Old Maps', price: '19.90' },
//   { title: 'New Maps', price: '12345678901234567.89' }
// ]

// The price as text in nested `extras` is exact too, as in Drizzle 0.45.
const pricesAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { title: true },
      extras: { price: (books) => sql<string>`${books.price}::text` },
      orderBy: { id: "asc" },
    },
  },
});

console.log("Exact, as text:", pricesAsText);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', price: '19.90' },
//     { title: 'New Maps', price: '12345678901234567.89' }
//   ]
// }

// ## Prices are rounded in json_agg
//
// `json_agg()` in a `sql` field returns JSON too, and a `numeric` in JSON
// becomes a rounded number in JavaScript.
const aggregated = await db
  .select({
    prices: sql<number[]>`json_agg(${books.price} order by ${books.id})`,
  })
  .from(books);

console.log("Rounded prices:", aggregated);
// [ { prices: [ 19.9, 12345678901234568 ] } ]

// Cast the column to text inside `json_agg()`.
const aggregatedText = await db
  .select({
    prices: sql<string[]>`json_agg(${books.price}::text order by ${books.id})`,
  })
  .from(books);

console.log("Exact, as text:", aggregatedText);
// [ { prices: [ '19.90', '12345678901234567.89' ] } ]

// ## A left join returns null for a row that exists
//
// In Drizzle 1.0, a nested object is null only if all its columns are null. The
// order of the columns does not matter.
//
// Issues: #1603, #2157, #3948.
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

// Include a column that is `notNull()`: a row that exists is then never null.
const titleFirst = await db
  .select({
    name: members.name,
    book: { title: books.title, subtitle: books.subtitle },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("Each book:", titleFirst);
// [
//   { name: 'Alice', book: { title: 'Old Maps', subtitle: null } },
//   { name: 'Alice', book: { title: 'New Maps', subtitle: 'A Guide' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

// ## A bare select() returns null for a joined row that exists
//
// In Drizzle 1.0, a table of a left join is null only if all its columns are
// null. A primary key is never null in a row that exists.
//
// Issues: #1603, #2157, #3948.
const bioFirst = await db
  .select()
  .from(members)
  .leftJoin(profiles, eq(profiles.memberId, members.id))
  .orderBy(members.id);

console.log("Bob's profile is there:", bioFirst);
// [
//   {
//     members: { id: 1, name: 'Alice', inviterId: null },
//     profiles: { bio: 'Writes about maps', memberId: 1 }
//   },
//   {
//     members: { id: 2, name: 'Bob', inviterId: 1 },
//     profiles: { bio: null, memberId: 2 }
//   },
//   { members: { id: 3, name: 'Carol', inviterId: 2 }, profiles: null }
// ]

// The columns by name give the same result, in any order.
const memberIdFirst = await db
  .select({
    name: members.name,
    profile: { memberId: profiles.memberId, bio: profiles.bio },
  })
  .from(members)
  .leftJoin(profiles, eq(profiles.memberId, members.id))
  .orderBy(members.id);

console.log("Bob's profile, with a join:", memberIdFirst);
// [
//   { name: 'Alice', profile: { memberId: 1, bio: 'Writes about maps' } },
//   { name: 'Bob', profile: { memberId: 2, bio: null } },
//   { name: 'Carol', profile: null }
// ]

// So does a relational query.
const nestedProfiles = await db.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: { id: "asc" },
});

console.log("Bob's profile, with db.query:", nestedProfiles);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps', memberId: 1 } },
//   { name: 'Bob', profile: { bio: null, memberId: 2 } },
//   { name: 'Carol', profile: null }
// ]

// ## An object of nullable columns is null for a row that exists
//
// A nested object whose columns are all null becomes null itself. A book
// without a subtitle looks like no book.
const onlySubtitles = await db
  .select({ name: members.name, book: { subtitle: books.subtitle } })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("Like members without a book:", onlySubtitles);
// [
//   { name: 'Alice', book: null },
//   { name: 'Alice', book: { subtitle: 'A Guide' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

// Include a column that is `notNull()`.
const idAndSubtitle = await db
  .select({
    name: members.name,
    book: { id: books.id, subtitle: books.subtitle },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("A book, or null:", idAndSubtitle);
// [
//   { name: 'Alice', book: { id: 1, subtitle: null } },
//   { name: 'Alice', book: { id: 2, subtitle: 'A Guide' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

// ## A left join returns an object of nulls, and its type denies them
//
// Drizzle makes a nested object null only if it has a column. An object of
// `sql` fields alone stays an object when the join finds no row, and its fields
// are null against their type.
const onlySql = await db
  .select({
    name: members.name,
    book: { label: sql<string>`upper(${books.title})` },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("Labels that are null:", onlySql);
// [
//   { name: 'Alice', book: { label: 'OLD MAPS' } },
//   { name: 'Alice', book: { label: 'NEW MAPS' } },
//   { name: 'Bob', book: { label: null } },
//   { name: 'Carol', book: { label: null } }
// ]

// In Drizzle 1.0, a value that is never null, such as a constant, also keeps
// the object. Its columns are then null against their type.
const withConstant = await db
  .select({
    name: members.name,
    book: { kind: sql<string>`'book'`, title: books.title },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("Titles that are null:", withConstant);
// [
//   { name: 'Alice', book: { kind: 'book', title: 'Old Maps' } },
//   { name: 'Alice', book: { kind: 'book', title: 'New Maps' } },
//   { name: 'Bob', book: { kind: 'book', title: null } },
//   { name: 'Carol', book: { kind: 'book', title: null } }
// ]

// Include a column that is `notNull()`, and no value that does not depend on
// the joined row. The object is then null without a match, and its type says
// so.
const idAndSql = await db
  .select({
    name: members.name,
    book: { id: books.id, label: sql<string>`upper(${books.title})` },
  })
  .from(members)
  .leftJoin(books, eq(books.authorId, members.id))
  .orderBy(members.id, books.id);

console.log("A book, or null:", idAndSql);
// [
//   { name: 'Alice', book: { id: 1, label: 'OLD MAPS' } },
//   { name: 'Alice', book: { id: 2, label: 'NEW MAPS' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

// ## A Buffer is a string inside with
//
// In JSON, the bytes of a `bytea` are text, and a `customType` that does not
// read that text passes it on. The type says `Buffer`, and the value is a
// string.
//
// Issues: #1572.
const coversAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { cover: true },
      orderBy: { id: "asc" },
    },
  },
});

console.log("Text of the type Buffer:", coversAsText);
// {
//   name: 'Alice',
//   books: [ { cover: '\\x6869' }, { cover: '\\x6f6b' } ]
// }

// A join reads the column itself: a `Buffer`.
const joinedCovers = await db
  .select({ cover: books.cover })
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id))
  .where(eq(members.id, 1))
  .orderBy(books.id);

const coverTexts = joinedCovers.map(({ cover }) => cover.toString());

console.log("Buffers, read as text:", coverTexts);
// [ 'hi', 'ok' ]

// To keep `with`, use the column type `bytea()`, which is new in Drizzle 1.0. A
// `customType` needs `codec: "bytea"`, or a `fromJson` of its own. Here,
// `covers` is the table `books` with this type.
const covers = traps.table("books", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").notNull(),
  cover: bytea("cover").notNull(),
});
const coversRelations = defineRelations({ members, covers }, (r) => ({
  members: {
    covers: r.many.covers({ from: r.members.id, to: r.covers.authorId }),
  },
}));
const coversDb = drizzle({ client, relations: coversRelations });

const author = await coversDb.query.members.findFirst({
  where: { id: 1 },
  with: { covers: { orderBy: { id: "asc" } } },
});
const nestedTexts = author?.covers.map(({ cover }) => cover.toString());

console.log("Buffers inside with, read as text:", nestedTexts);
// [ 'hi', 'ok' ]

// ## A timestamp inside with has another format
//
// In Drizzle 1.0, `db.query` sends a nested timestamp as text. With
// `mode: "string"`, it has the same format inside `with` and in a select.
//
// Issues: #3400, #2282.
const nestedTimestamp = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: { publishedAt: true },
      orderBy: { id: "asc" },
    },
  },
});

console.log("As in a select, inside with:", nestedTimestamp);
// {
//   name: 'Alice',
//   books: [
//     { publishedAt: '2026-01-15 09:30:00' },
//     { publishedAt: '2026-02-01 18:00:00' }
//   ]
// }

// A join returns the same values.
const withoutT = await db
  .select({ publishedAt: books.publishedAt })
  .from(members)
  .innerJoin(books, eq(books.authorId, members.id))
  .where(eq(members.id, 1))
  .orderBy(books.id);

console.log("As in a select, with a join:", withoutT);
// [
//   { publishedAt: '2026-01-15 09:30:00' },
//   { publishedAt: '2026-02-01 18:00:00' }
// ]

// The timestamp as text in nested `extras` has this format too.
const timestampAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: { id: 1 },
  with: {
    books: {
      columns: {},
      extras: {
        publishedAt: (books) => sql<string>`${books.publishedAt}::text`,
      },
      orderBy: { id: "asc" },
    },
  },
});

console.log("As in a select, as text:", timestampAsText);
// {
//   name: 'Alice',
//   books: [
//     { publishedAt: '2026-01-15 09:30:00' },
//     { publishedAt: '2026-02-01 18:00:00' }
//   ]
// }

// ## sql<Date> is a string
//
// `sql<Date>` tells TypeScript what to expect, and converts nothing. The value
// is the text that PostgreSQL sends, and a method of `Date` such as `getTime()`
// is missing.
const [latestText] = await db
  .select({ addedAt: sql<Date>`max(${books.addedAt})` })
  .from(books);

console.log("Text of the type Date:", latestText);
// { addedAt: '2026-03-02 10:00:00' }

// Use Drizzle's `max()`, which converts the value as the column does.
const [latest] = await db.select({ addedAt: max(books.addedAt) }).from(books);

console.log("With max():", latest);
// { addedAt: new Date("2026-03-02T10:00:00.000Z") }

// For an expression of your own, give `mapWith()` the column.
const [nextDay] = await db
  .select({
    addedAt: sql`${books.addedAt} + interval '1 day'`.mapWith(books.addedAt),
  })
  .from(books)
  .where(eq(books.id, 1));

console.log("With mapWith():", nextDay);
// { addedAt: new Date("2026-03-02T10:00:00.000Z") }

await client.end();
