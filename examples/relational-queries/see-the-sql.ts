// # See the SQL of a query: `toSQL()` and a logger
//
// `toSQL()` returns the statement and its parameters, without a request to the
// database. A logger gets every statement that is sent.
//
// In 1.0: the same.
// Also: print the SQL, debug a query, logQuery, logger true, log queries, count
// statements, params, drizzle logger.
//
// npm run example relational-queries/see-the-sql

import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Of one query: `toSQL()`
//
// Queries of `db.query` have it, too.
const statements: string[] = [];
const db = drizzle({
  client,
  logger: { logQuery: (statement) => statements.push(statement) },
});
const query = db
  .select({ title: posts.title })
  .from(posts)
  .where(eq(posts.authorId, 1))
  .orderBy(posts.id);
const { sql: text, params } = query.toSQL();

console.log("The statement:", text);
// 'select "title" from "posts" where "posts"."author_id" = $1 order by "posts"."id"'

console.log("Its parameters:", params);
// [ 1 ]

// ## Of every query: a logger
//
// It gets each statement when it is sent, and not that of `toSQL()`.
await query;
await db.select().from(users).limit(1);

console.log("What was sent:", statements);
// [
//   'select "title" from "posts" where "posts"."author_id" = $1 order by "posts"."id"',
//   'select "id", "name" from "users" limit $1'
// ]

await client.end();
