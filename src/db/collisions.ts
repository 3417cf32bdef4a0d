import { relations } from "drizzle-orm";
import { integer, pgSchema, serial, text } from "drizzle-orm/pg-core";

// A second users and a second posts, in a PostgreSQL schema of their own. Both have a
// title. They have a file of their own, too: in one drizzle(), Drizzle gives two tables
// with the same name the types of one, and db.query of the other has wrong types.

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
