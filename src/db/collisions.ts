import { relations } from "drizzle-orm";
import { integer, pgSchema, serial, text } from "drizzle-orm/pg-core";

// A second users and a second posts, in a PostgreSQL schema of their own: both have
// a title. They have a file of their own too, because Drizzle tells the tables that
// drizzle() is given apart by their names alone: beside the users and posts of
// schema.ts, these two would make the types of db.query wrong.

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

export const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts),
}));

export const postsRelations = relations(posts, ({ one }) => ({
  author: one(users, {
    fields: [posts.authorId],
    references: [users.id],
  }),
}));
