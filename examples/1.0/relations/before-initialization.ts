// # Cannot access 'users' before initialization: `relations()` above its table
//
// A relation reads its table at once. At that time, the table is not declared
// yet: its declaration is further below, or two files import each other.
//
// Write: all tables first, and `const relations` below them.
//
// npm run example 1.0/relations/before-initialization

import { defineRelations } from "drizzle-orm";
import { integer, pgTable, serial, text } from "drizzle-orm/pg-core";
import { client } from "../db";

try {
  // @ts-expect-error TS2448, TS2454: users is declared further below
  defineRelations({ users });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Relations above the table:", error.message);
  // "Cannot access 'users' before initialization"
}

// ## Declare the relations after all tables
//
// With several files, put the relations into a file that imports all tables.
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
const relations = defineRelations({ posts, users }, (r) => ({
  posts: { author: r.one.users({ from: r.posts.authorId, to: r.users.id }) },
}));

console.log("The relations of posts:", Object.keys(relations.posts.relations));
// [ 'author' ]

await client.end();
