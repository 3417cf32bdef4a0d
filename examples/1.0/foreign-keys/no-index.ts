// Generated from ../../foreign-keys/no-index.ts, as its code is the same in 1.0. Change it there.
//
// # `references()` makes no index: joins and deletes are slow
//
// PostgreSQL makes no index for a foreign key, and neither does Drizzle. A
// join, a relational query or a delete of a user then reads all posts.
//
// Trap: slow.
// In 1.0: the same.
// Also: foreign key without an index, index on a foreign key, slow relational
// query, slow delete, sequential scan, Seq Scan, explain.
//
// npm run example 1.0/foreign-keys/no-index

import { eq, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { books } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const postsIndexes = await db.execute<{ name: string }>(sql`
  select relname as name from pg_index join pg_class on oid = indexrelid
  where indrelid = 'public.posts'::regclass
  order by relname
`);

console.log("Only the index of the primary key:", [...postsIndexes]);
// [ { name: 'posts_pkey' } ]

// PostgreSQL reads a table of few rows as a whole in any case. To see the plan
// for many rows, tell it to avoid that if there is another way.
const postsPlan = await db.transaction(async (tx) => {
  await tx.execute(sql`set local enable_seqscan = off`);
  await tx.execute(sql`set local enable_bitmapscan = off`);
  const query = tx.select().from(posts).where(eq(posts.authorId, 1));
  const [plan] = await tx.execute<{ "QUERY PLAN": string }>(
    sql`explain (costs off) ${query}`,
  );
  return plan;
});

console.log("The whole table:", postsPlan);
// { 'QUERY PLAN': 'Seq Scan on posts' }

// ## Declare an index on the foreign key
//
// The third argument of the table is a function that returns its indexes. That
// of `books` is `(table) => [index().on(table.authorId)]`.
const booksIndexes = await db.execute<{ name: string }>(sql`
  select relname as name from pg_index join pg_class on oid = indexrelid
  where indrelid = 'traps.books'::regclass
  order by relname
`);

console.log("An index of the foreign key:", [...booksIndexes]);
// [ { name: 'books_author_id_index' }, { name: 'books_pkey' } ]

// PostgreSQL then finds the books of a member in the index.
const booksPlan = await db.transaction(async (tx) => {
  await tx.execute(sql`set local enable_seqscan = off`);
  await tx.execute(sql`set local enable_bitmapscan = off`);
  const query = tx.select().from(books).where(eq(books.authorId, 1));
  const [plan] = await tx.execute<{ "QUERY PLAN": string }>(
    sql`explain (costs off) ${query}`,
  );
  return plan;
});

console.log("Through the index:", booksPlan);
// { 'QUERY PLAN': 'Index Scan using books_author_id_index on books' }

await client.end();
