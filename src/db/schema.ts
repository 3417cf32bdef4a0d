import { relations } from "drizzle-orm";
import {
  integer,
  pgTable,
  primaryKey,
  serial,
  text,
} from "drizzle-orm/pg-core";

// Users write posts: a post holds the id of its author.

export const users = pgTable("users", {
  id: serial("id").primaryKey(),
  name: text("name").notNull(),
});

export const posts = pgTable("posts", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  authorId: integer("author_id")
    .notNull()
    .references(() => users.id),
});

// Users and posts have tags: a join table holds each pair once.

export const tags = pgTable("tags", {
  id: serial("id").primaryKey(),
  label: text("label").notNull(),
});

export const usersToTags = pgTable(
  "users_to_tags",
  {
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    tagId: integer("tag_id")
      .notNull()
      .references(() => tags.id),
  },
  (table) => [primaryKey({ columns: [table.userId, table.tagId] })],
);

export const postsTags = pgTable(
  "posts_tags",
  {
    postId: integer("post_id")
      .notNull()
      .references(() => posts.id),
    tagId: integer("tag_id")
      .notNull()
      .references(() => tags.id),
  },
  (table) => [primaryKey({ columns: [table.postId, table.tagId] })],
);

// What db.query can follow from each table. The relations do not exist in the
// database.

export const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts),
  usersToTags: many(usersToTags),
}));

export const postsRelations = relations(posts, ({ one, many }) => ({
  author: one(users, {
    fields: [posts.authorId],
    references: [users.id],
  }),
  postsTags: many(postsTags),
}));

export const tagsRelations = relations(tags, ({ many }) => ({
  usersToTags: many(usersToTags),
  postsTags: many(postsTags),
}));

export const usersToTagsRelations = relations(usersToTags, ({ one }) => ({
  user: one(users, { fields: [usersToTags.userId], references: [users.id] }),
  tag: one(tags, { fields: [usersToTags.tagId], references: [tags.id] }),
}));

export const postsTagsRelations = relations(postsTags, ({ one }) => ({
  post: one(posts, { fields: [postsTags.postId], references: [posts.id] }),
  tag: one(tags, { fields: [postsTags.tagId], references: [tags.id] }),
}));
