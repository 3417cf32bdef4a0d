import { integer, pgSchema, serial, text } from "drizzle-orm/pg-core";

// A second users and a second posts, in a PostgreSQL schema of their own. Both
// have a title.

export const collisions = pgSchema("collisions");

export const users = collisions.table("users", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
});

export const posts = collisions.table("posts", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  authorId: integer("author_id")
    .notNull()
    .references(() => users.id),
});
