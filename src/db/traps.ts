import { relations } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  customType,
  index,
  integer,
  numeric,
  pgSchema,
  serial,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

// A library, in a PostgreSQL schema of its own. Its columns are what the sections on
// values and declarations need and the lesson's tables lack.

export const traps = pgSchema("traps");

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

export const members = traps.table("members", {
  id: serial("id").primaryKey(),
  name: text("name").notNull(),
  inviterId: integer("inviter_id").references((): AnyPgColumn => members.id),
});

// A member has one profile, or none: the key of the member is the profile's own.

export const profiles = traps.table("profiles", {
  bio: text("bio"),
  memberId: integer("member_id")
    .primaryKey()
    .references(() => members.id),
});

export const books = traps.table(
  "books",
  {
    id: serial("id").primaryKey(),
    title: text("title").notNull(),
    subtitle: text("subtitle"),
    authorId: integer("author_id")
      .notNull()
      .references(() => members.id),
    reviewerId: integer("reviewer_id").references(() => members.id),
    price: numeric("price").notNull(),
    catalogId: bigint("catalog_id", { mode: "bigint" }).notNull(),
    publishedAt: timestamp("published_at", { mode: "string" }).notNull(),
    cover: bytea("cover").notNull(),
    addedAt: timestamp("added_at").notNull(),
  },
  (table) => [index().on(table.authorId)],
);

// This foreign key is wrong on purpose: serial() gives it a default.

export const loans = traps.table("loans", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  memberId: serial("member_id").references(() => members.id),
});

export const membersRelations = relations(members, ({ one, many }) => ({
  profile: one(profiles),
  books: many(books, { relationName: "author" }),
  reviews: many(books, { relationName: "reviewer" }),
  inviter: one(members, {
    fields: [members.inviterId],
    references: [members.id],
    relationName: "inviter",
  }),
  invited: many(members, { relationName: "inviter" }),
}));

export const profilesRelations = relations(profiles, ({ one }) => ({
  member: one(members, {
    fields: [profiles.memberId],
    references: [members.id],
  }),
}));

export const booksRelations = relations(books, ({ one }) => ({
  author: one(members, {
    fields: [books.authorId],
    references: [members.id],
    relationName: "author",
  }),
  reviewer: one(members, {
    fields: [books.reviewerId],
    references: [members.id],
    relationName: "reviewer",
  }),
}));
