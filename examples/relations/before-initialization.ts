// # Cannot access 'users' before initialization: `relations()` above its table
//
// A relation reads its table at once. At that time, the table is not declared
// yet: its declaration is further below, or two files import each other.
//
// Write: all tables first, and `const postsRelations` below them.
// Trap: an error, and a TypeScript error.
// In 1.0: the same.
// See: foreign-keys/two-tables-reference-each-other, relations/declared-twice.
// Issues: #1308.
// Also: ReferenceError, circular import, circular dependency, several schema
// files, TS2448, block-scoped variable used before its declaration, import
// order, circular imports, table declared below, Cannot read properties of
// undefined (reading 'Symbol(drizzle:Schema)'), (reading 'Symbol(drizzle:Name)').
//
// npm run example relations/before-initialization

import { relations } from "drizzle-orm";
import { integer, pgTable, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { seed } from "../../src/seed";

await seed("relational-queries");

try {
  // @ts-expect-error TS2448, TS2454: users is declared further below
  relations(users, () => ({}));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Relations above the table:", error.message);
  // "Cannot access 'users' before initialization"
}

// ## Declare the relations after all tables
//
// With several files, put the relations into files of their own, and import no
// relations into the files of the tables. In CommonJS files that import each
// other, the table can be `undefined`, and the error is another one.
const posts = pgTable("posts", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  authorId: integer("author_id")
    .notNull()
    .references(() => users.id),
});
const users = pgTable("users", {
  id: serial("id").primaryKey(),
  name: text("name").notNull(),
});
const postsRelations = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
}));
const db = drizzle(client, { schema: { posts, users, postsRelations } });

const rows = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
});

console.log("Relations below the tables:", rows);
// [ { title: 'Hello World', author: { name: 'Alice' } } ]

await client.end();
