import { defineRelations } from "drizzle-orm";
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

const tables = { members, profiles, books, loans };

export const relations = defineRelations(tables, (r) => ({
  members: {
    profile: r.one.profiles(),
    books: r.many.books({ alias: "author" }),
    reviews: r.many.books({ alias: "reviewer" }),
    inviter: r.one.members({
      from: r.members.inviterId,
      to: r.members.id,
      alias: "inviter",
    }),
    invited: r.many.members({ alias: "inviter" }),
  },
  profiles: {
    member: r.one.members({
      from: r.profiles.memberId,
      to: r.members.id,
      optional: false,
    }),
  },
  books: {
    author: r.one.members({
      from: r.books.authorId,
      to: r.members.id,
      optional: false,
      alias: "author",
    }),
    reviewer: r.one.members({
      from: r.books.reviewerId,
      to: r.members.id,
      alias: "reviewer",
    }),
  },
}));
