// # value.replace is not a function: a custom type inside `with`
//
// In 1.0, `codec` tells Drizzle the type of the column. Drizzle then selects a
// `numeric` as text inside `with`.
//
// Write: `codec: "numeric"` in the `customType`.
//
// npm run example 1.0/values/custom-type-inside-with

import { defineRelations } from "drizzle-orm";
import { customType, integer, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { members, traps } from "../db/traps";
import { seed } from "../../../src/seed";

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
const withoutCodec = defineRelations({ members, books }, (r) => ({
  members: {
    books: r.many.books({ from: r.members.id, to: r.books.authorId }),
  },
}));

try {
  await drizzle({ client, relations: withoutCodec }).query.members.findMany({
    with: { books: true },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Inside with:", error.message);
  // 'value.replace is not a function'
}

// ## Name the `codec`
//
// `fromDriver()` then gets the same text inside `with` and outside.
const exactPrice = customType<{ data: string; driverData: string }>({
  dataType: () => "numeric",
  codec: "numeric",
  fromDriver: (value) => value.replace(".", ","),
});
const exactBooks = traps.table("books", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  authorId: integer("author_id").notNull(),
  price: exactPrice("price").notNull(),
});
const relations = defineRelations({ members, books: exactBooks }, (r) => ({
  members: {
    books: r.many.books({ from: r.members.id, to: r.books.authorId }),
  },
}));
const db = drizzle({ client, relations });

const alice = await db.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true, price: true },
      orderBy: { id: "asc" },
    },
  },
  where: { name: "Alice" },
});

console.log("With a codec:", alice);
// {
//   name: 'Alice',
//   books: [
//     { title: 'Old Maps', price: '19,90' },
//     { title: 'New Maps', price: '12345678901234567,89' }
//   ]
// }

await client.end();
