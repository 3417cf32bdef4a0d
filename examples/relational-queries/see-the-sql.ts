// # See the SQL of a query: `toSQL()` and a logger
//
// `toSQL()` returns the statement and its parameters, without a request to the
// database. A logger gets the statements of the queries that its `db` runs, and
// their parameters.
//
// Group: inspect.
// In 1.0: the same.
// See: relational-queries/n-plus-one.
// Also: print the SQL, debug a query, logQuery, logger true, log queries,
// count statements, params, drizzle logger, show the statement, executed
// queries, what is sent to the database, echo SQL, explain, debug mode, get
// raw SQL, query log, inspect a query.
//
// npm run example relational-queries/see-the-sql

import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Of one query: `toSQL()`
//
// Queries of `db.query` have it, too.
const { sql: text, params } = db
  .select({ title: posts.title })
  .from(posts)
  .where(eq(posts.authorId, 1))
  .orderBy(posts.id)
  .toSQL();

console.log("The statement:", text);
// 'select "title" from "posts" where "posts"."author_id" = $1 order by "posts"."id"'

console.log("Its parameters:", params);
// [ 1 ]

// ## Of every query of one `db`: a logger
//
// `logger: true` writes statements and parameters to the console. Here, the log
// gets no parameters, which can be passwords or personal data. With postgres.js,
// a logger does not get the `begin` and `commit` of a transaction. With a cache, it
// also gets the statements that the cache answers.
const statements: string[] = [];
const loggedDb = drizzle({
  client,
  logger: { logQuery: (statement) => statements.push(statement) },
});
await loggedDb.select().from(users).limit(1);

console.log("What was sent:", statements);
// [ 'select "id", "name" from "users" limit $1' ]

await client.end();
