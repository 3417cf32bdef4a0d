import { defineRelations } from "drizzle-orm";
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

const tables = {
  authors,
  desks,
  articles,
  contributions,
  videos,
  comments,
  follows,
};

export const relations = defineRelations(tables, (r) => ({
  authors: {
    desk: r.one.desks({
      from: r.authors.deskId,
      to: r.desks.id,
      alias: "desk",
    }),
    articles: r.many.articles({ alias: "author" }),
    contributions: r.many.contributions(),
    following: r.many.follows({ alias: "follower" }),
    followers: r.many.follows({ alias: "followee" }),
  },
  desks: {
    authors: r.many.authors({ alias: "desk" }),
    chief: r.one.authors({
      from: r.desks.chiefId,
      to: r.authors.id,
      optional: false,
      alias: "chief",
    }),
    deputy: r.one.authors({
      from: r.desks.deputyId,
      to: r.authors.id,
      alias: "deputy",
    }),
  },
  articles: {
    author: r.one.authors({
      from: r.articles.authorId,
      to: r.authors.id,
      alias: "author",
    }),
    contributions: r.many.contributions(),
    contributors: r.many.authors({
      from: r.articles.id.through(r.contributions.articleId),
      to: r.authors.id.through(r.contributions.authorId),
      alias: "contributors",
    }),
  },
  contributions: {
    author: r.one.authors({
      from: r.contributions.authorId,
      to: r.authors.id,
      optional: false,
    }),
    article: r.one.articles({
      from: r.contributions.articleId,
      to: r.articles.id,
      optional: false,
    }),
  },
  comments: {
    parent: r.one.comments({
      from: r.comments.parentId,
      to: r.comments.id,
      alias: "replies",
    }),
    replies: r.many.comments({ alias: "replies" }),
  },
  follows: {
    follower: r.one.authors({
      from: r.follows.followerId,
      to: r.authors.id,
      optional: false,
      alias: "follower",
    }),
    followee: r.one.authors({
      from: r.follows.followeeId,
      to: r.authors.id,
      optional: false,
      alias: "followee",
    }),
  },
}));
