import { relations } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  serial,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

// A magazine, in a PostgreSQL schema of its own. An author belongs to a desk, and a desk
// has a chief: the two tables reference each other, so that one of the two functions
// needs a return type.

export const magazine = pgSchema("magazine");

export const format = magazine.enum("format", ["news", "essay"]);

export const authors = magazine.table("authors", {
  id: serial("id").primaryKey(),
  name: text("name").notNull(),
  password: text("password").notNull(),
  deskId: integer("desk_id").references((): AnyPgColumn => desks.id),
  deletedAt: timestamp("deleted_at"),
});

// drizzle/0003_deferrable.sql makes the two foreign keys deferrable.

export const desks = magazine.table("desks", {
  id: serial("id").primaryKey(),
  name: text("name").notNull(),
  chiefId: integer("chief_id")
    .notNull()
    .references(() => authors.id),
  deputyId: integer("deputy_id").references(() => authors.id),
});

// An article may have no author, and nobody may have decided on it yet.

export const articles = magazine.table("articles", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  authorId: integer("author_id").references(() => authors.id),
  published: boolean("published"),
  format: format("format").notNull(),
  tagIds: integer("tag_ids").array().notNull(),
  details: jsonb("details"),
  createdAt: timestamp("created_at").notNull(),
});

// A join table with columns of its own.

export const contributions = magazine.table(
  "contributions",
  {
    authorId: integer("author_id")
      .notNull()
      .references(() => authors.id),
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id),
    role: text("role").notNull(),
    active: boolean("active").notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorId, table.articleId] })],
);

export const videos = magazine.table("videos", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
});

// A comment is about an article or a video, which `kind` says, and may answer another
// comment.

export const comments = magazine.table("comments", {
  id: serial("id").primaryKey(),
  body: text("body").notNull(),
  kind: text("kind", { enum: ["article", "video"] }).notNull(),
  targetId: integer("target_id").notNull(),
  parentId: integer("parent_id").references((): AnyPgColumn => comments.id),
});

export const follows = magazine.table(
  "follows",
  {
    followerId: integer("follower_id")
      .notNull()
      .references(() => authors.id),
    followeeId: integer("followee_id")
      .notNull()
      .references(() => authors.id),
  },
  (table) => [primaryKey({ columns: [table.followerId, table.followeeId] })],
);

export const authorsRelations = relations(authors, ({ one, many }) => ({
  desk: one(desks, {
    fields: [authors.deskId],
    references: [desks.id],
    relationName: "desk",
  }),
  articles: many(articles),
  contributions: many(contributions),
  following: many(follows, { relationName: "follower" }),
  followers: many(follows, { relationName: "followee" }),
}));

export const desksRelations = relations(desks, ({ one, many }) => ({
  authors: many(authors, { relationName: "desk" }),
  chief: one(authors, {
    fields: [desks.chiefId],
    references: [authors.id],
    relationName: "chief",
  }),
  deputy: one(authors, {
    fields: [desks.deputyId],
    references: [authors.id],
    relationName: "deputy",
  }),
}));

export const articlesRelations = relations(articles, ({ one, many }) => ({
  author: one(authors, {
    fields: [articles.authorId],
    references: [authors.id],
  }),
  contributions: many(contributions),
}));

export const contributionsRelations = relations(contributions, ({ one }) => ({
  author: one(authors, {
    fields: [contributions.authorId],
    references: [authors.id],
  }),
  article: one(articles, {
    fields: [contributions.articleId],
    references: [articles.id],
  }),
}));

export const commentsRelations = relations(comments, ({ one, many }) => ({
  parent: one(comments, {
    fields: [comments.parentId],
    references: [comments.id],
    relationName: "replies",
  }),
  replies: many(comments, { relationName: "replies" }),
}));

export const followsRelations = relations(follows, ({ one }) => ({
  follower: one(authors, {
    fields: [follows.followerId],
    references: [authors.id],
    relationName: "follower",
  }),
  followee: one(authors, {
    fields: [follows.followeeId],
    references: [authors.id],
    relationName: "followee",
  }),
}));
