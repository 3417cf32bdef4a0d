// # value.replace is not a function: a custom type inside `with`
//
// Inside `with`, Drizzle reads the values from JSON. There, a `numeric` is a
// number, not the text that `fromDriver()` gets in a select.
//
// Write: `db.query.books.findMany`, the query of the table with the custom type.
// Trap: an error.
// In 1.0: the same, without `codec` or `fromJson`.
// See: values/numeric-inside-with, values/buffer-inside-with.
// Issues: #820.
// Also: customType, fromDriver, fromJson, codec, TypeError, money, decimal,
// custom column in a relational query, own column type, mapped value, decrypt.
//
// npm run example values/custom-type-inside-with

import { relations } from "drizzle-orm";
import { customType, integer, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { members, traps } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const price = customType<{ data: string; driverData: string }>({
  dataType: () => "numeric",
  fromDriver: (value) => value.replace(".", ","),
});
const books = traps.table("books", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  authorId: integer("author_id").notNull(),
  price: price("price").notNull(),
});
const membersRelations = relations(members, ({ many }) => ({
  books: many(books),
}));
const booksRelations = relations(books, ({ one }) => ({
  author: one(members, {
    fields: [books.authorId],
    references: [members.id],
  }),
}));
const schema = { members, books, membersRelations, booksRelations };
const db = drizzle(client, { schema });

try {
  await db.query.members.findMany({ with: { books: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Inside with:", error.message);
  // 'value.replace is not a function'
}

// ## Start from the table with the custom type
//
// At the top level, the value is a text, as in a select. A member without books is
// then not in the result. `String(value)` in `fromDriver()` also ends the error,
// but inside `with`, 19.90 then loses its last zero, and a price of more than 15
// digits can be rounded. To write prices with a comma, add a `toDriver()`.
const booksWithAuthor = await db.query.books.findMany({
  columns: { title: true, price: true },
  with: { author: { columns: { name: true } } },
  orderBy: (book, { asc }) => asc(book.id),
});

console.log("Prices:", booksWithAuthor);
// [
//   {
//     title: 'Old Maps',
//     price: '19,90',
//     author: { name: 'Alice' }
//   },
//   {
//     title: 'New Maps',
//     price: '12345678901234567,89',
//     author: { name: 'Alice' }
//   }
// ]

await client.end();
