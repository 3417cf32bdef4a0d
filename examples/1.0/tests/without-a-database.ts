// # Test a query without a database: `drizzle.mock()`
//
// `drizzle.mock()` makes a `db` that builds queries, and has no connection. A test
// can compare the SQL and the parameters, but not what the database returns.
//
// npm run example 1.0/tests/without-a-database

import { and, eq, ilike } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../db";
import { relations } from "../db/relations";
import { posts } from "../db/schema";

// The code under test builds a condition, and takes the database as a parameter.
// The mock has another `$client`, so the type leaves it out.
type Database = Omit<typeof db, "$client">;

function search(db: Database, filter: { authorId?: number; word?: string }) {
  return db
    .select({ title: posts.title })
    .from(posts)
    .where(
      and(
        filter.authorId === undefined
          ? undefined
          : eq(posts.authorId, filter.authorId),
        filter.word === undefined
          ? undefined
          : ilike(posts.title, `%${filter.word}%`),
      ),
    )
    .orderBy(posts.id);
}

const mock = drizzle.mock({ relations });
const query = search(mock, { authorId: 1 }).toSQL();

console.log("The statement:", query);
// {
//   sql: 'select "title" from "posts" where "posts"."author_id" = $1 order by "posts"."id"',
//   params: [ 1 ]
// }

// Another version of Drizzle can write the SQL differently. Only a test on a
// database shows whether PostgreSQL accepts the SQL.
const params = search(mock, { authorId: 1, word: "news" }).toSQL().params;

console.log("The parameters:", params);
// [ 1, '%news%' ]

// ## A query that is sent throws an error
try {
  await search(mock, {});
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const { cause } = error;
  console.log("There is no client:", cause instanceof Error && cause.message);
  // 'this.client.unsafe is not a function'
}

await client.end();
