// # Traps with values
//
// The value in the database is correct, and the value in the result is not.
// These steps use the tables of a library, in the PostgreSQL schema `traps`:
// members write books.
//
// npm run example:traps-values

import { eq, max, relations, sql } from "drizzle-orm";
import { customType, integer } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../src/db";
import * as schema from "../src/db/traps";
import { books, members, profiles, traps } from "../src/db/traps";
import { seed } from "../src/seed";

await seed("library");

const db = drizzle(client, { schema });

// ## Two books have the same bigint inside with
//
// `db.query` reads nested rows as JSON, and JavaScript rounds a number in JSON
// above 2^53. A large `bigint` inside `with` changes without an error, and can
// become the id of another row.
//
// Issues: #4380, #3106, #5760, #4894.
const rounded = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { title: true, catalogId: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
});

console.log("Rounded to the same id:", rounded);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', catalogId: 9007199254740992n },
//     { title: 'New Maps', catalogId: 9007199254740992n }
//   ]
// }

// A join reads the column itself.
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

// To keep `with`, read the number as text in nested `extras`. `BigInt()` makes
// a `bigint` of it.
const asText = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { title: true },
      extras: (books) => ({
        catalogId: sql<string>`${books.catalogId}::text`.as("catalog_id"),
      }),
      orderBy: (books, { asc }) => asc(books.id),
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
// `db.query` reads nested rows as JSON, where a `numeric` is a number.
// JavaScript drops the zeros at its end and rounds it to about 16 digits,
// before Drizzle makes a string of it.
//
// Issues: #1453, #1290, #4091.
const asNumbers = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { title: true, price: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
});

console.log("Rounded prices:", asNumbers);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', price: '19.9' },
//     { title: 'New Maps', price: '12345678901234568' }
//   ]
// }

// A join reads the column itself.
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

// To keep `with`, read the price as text in nested `extras`.
const pricesAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { title: true },
      extras: (books) => ({
        price: sql<string>`${books.price}::text`.as("price"),
      }),
      orderBy: (books, { asc }) => asc(books.id),
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
// Drizzle decides by the first column of a nested object whether the join found
// a row. If that column is null, the whole object is null, although its other
// columns have values.
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

console.log("Old Maps is missing:", subtitleFirst);
// [
//   { name: 'Alice', book: null },
//   { name: 'Alice', book: { subtitle: 'A Guide', title: 'New Maps' } },
//   { name: 'Bob', book: null },
//   { name: 'Carol', book: null }
// ]

// Begin the object with a column that is `notNull()` in its table.
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
// A bare `select()` nests a table's columns in the order of its declaration. In
// `profiles`, the first column is `bio`, and a profile without a `bio` becomes
// null.
//
// Issues: #1603, #2157, #3948.
const bioFirst = await db
  .select()
  .from(members)
  .leftJoin(profiles, eq(profiles.memberId, members.id))
  .orderBy(members.id);

console.log("Bob's profile is missing:", bioFirst);
// [
//   {
//     members: { id: 1, name: 'Alice', inviterId: null },
//     profiles: { bio: 'Writes about maps', memberId: 1 }
//   },
//   { members: { id: 2, name: 'Bob', inviterId: 1 }, profiles: null },
//   { members: { id: 3, name: 'Carol', inviterId: 2 }, profiles: null }
// ]

// Name the columns and begin with one that is `notNull()`, or declare the table
// in that order.
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

// A relational query does not depend on the order of the columns.
const nestedProfiles = await db.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: members.id,
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

// Begin the object with a column that is `notNull()`.
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

// Begin the object with a column that is `notNull()`. The object is then null
// without a match, and its type says so.
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
// In JSON, the bytes of a `bytea` are text, and a `customType` without a
// `fromDriver` passes the text on. The type says `Buffer`, and the value is a
// string.
//
// Issues: #1572.
const coversAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { cover: true },
      orderBy: (books, { asc }) => asc(books.id),
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

// To keep `with`, give the `customType` a `fromDriver` that takes both forms.
// Here, `covers` is the table `books` with this type.
const bytea = customType<{ data: Buffer; driverData: Buffer | string }>({
  dataType: () => "bytea",
  fromDriver: (value) =>
    typeof value === "string" ? Buffer.from(value.slice(2), "hex") : value,
});

const covers = traps.table("books", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").notNull(),
  cover: bytea("cover").notNull(),
});
const membersRelations = relations(members, ({ many }) => ({
  covers: many(covers),
}));
const coversRelations = relations(covers, ({ one }) => ({
  author: one(members, {
    fields: [covers.authorId],
    references: [members.id],
  }),
}));
const coversDb = drizzle(client, {
  schema: { members, covers, membersRelations, coversRelations },
});

const author = await coversDb.query.members.findFirst({
  where: eq(members.id, 1),
  with: { covers: { orderBy: (covers, { asc }) => asc(covers.id) } },
});
const nestedTexts = author?.covers.map(({ cover }) => cover.toString());

console.log("Buffers inside with, read as text:", nestedTexts);
// [ 'hi', 'ok' ]

// ## A timestamp inside with has another format
//
// PostgreSQL writes a timestamp in JSON with a `T`. With `mode: "string"`, one
// column has two formats: one in a select, and another inside `with`.
//
// With `mode: "date"`, which is the default, both are the same `Date`.
//
// Issues: #3400, #2282.
const withT = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: { publishedAt: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
});

console.log("With a T:", withT);
// {
//   name: 'Alice',
//   books: [
//     { publishedAt: '2026-01-15T09:30:00' },
//     { publishedAt: '2026-02-01T18:00:00' }
//   ]
// }

// A join reads the column itself, in the format of a select.
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

// To keep `with`, read the timestamp as text in nested `extras`.
const timestampAsText = await db.query.members.findFirst({
  columns: { name: true },
  where: eq(members.id, 1),
  with: {
    books: {
      columns: {},
      extras: (books) => ({
        publishedAt: sql<string>`${books.publishedAt}::text`.as("published_at"),
      }),
      orderBy: (books, { asc }) => asc(books.id),
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
