// # `references()` makes no index: queries and deletes are slow
//
// PostgreSQL makes no index for a foreign key, and neither does Drizzle. Without
// an index, PostgreSQL reads all posts to find those of a user, or to delete a user.
//
// Write: `(table) => [index().on(table.authorId)]`.
// Trap: slow.
// In 1.0: the same.
// See: foreign-keys/delete-is-refused, foreign-keys/on-delete.
// Also: foreign key without an index, index on a foreign key, slow relational
// query, slow delete, slow join, sequential scan, Seq Scan, explain, missing
// index, performance, do foreign keys create an index, delete takes long, add
// an index.
//
// npm run example foreign-keys/no-index

import { eq, type SQLWrapper, sql } from "drizzle-orm";
import { getTableConfig, index, integer, pgTable } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

// PostgreSQL reads the whole table if it has few rows. With these settings, it
// uses an index if one serves the query.
const planOf = (query: SQLWrapper) =>
  db.transaction(async (tx) => {
    await tx.execute(
      sql`set local enable_seqscan = off; set local enable_bitmapscan = off`,
    );
    const [plan] = await tx.execute<{ "QUERY PLAN": string }>(
      sql`explain (costs off) ${query}`,
    );
    return plan;
  });
const postsPlan = await planOf(
  db.select({ title: posts.title }).from(posts).where(eq(posts.authorId, 1)),
);

console.log("The whole table:", postsPlan);
// { 'QUERY PLAN': 'Seq Scan on posts' }

// ## Declare an index on the foreign key
//
// In a join table, the primary key is an index for its first column: declare one
// for the second. While PostgreSQL makes the index, writes to the table wait. For
// a large table, use `create index concurrently` [outside of the
// migrations](../migrations/index-concurrently.md).
const essays = pgTable(
  "essays",
  { authorId: integer("author_id").references(() => members.id) },
  (table) => [index().on(table.authorId)],
);
const { indexes } = getTableConfig(essays);

console.log("Indexes of the declaration:", indexes.length);
// 1

// The books have such an index.
const booksPlan = await planOf(
  db.select({ title: books.title }).from(books).where(eq(books.authorId, 1)),
);

console.log("Through the index:", booksPlan);
// { 'QUERY PLAN': 'Index Scan using books_author_id_index on books' }

await client.end();
