// # Test a query without a database: `drizzle.mock()`
//
// `drizzle.mock()` makes a `db` that builds queries, and has no connection. A test
// can compare the SQL and the parameters, but not what the database returns.
//
// Group: test.
// In 1.0: other code.
// See: relational-queries/see-the-sql, tests/database-in-memory,
// sql/like-wildcards.
// Issues: #4177.
// Also: client.query is not a function, mock drizzle, unit test, stub the
// database, toSQL, jest.mock, vi.mock, snapshot of the SQL, no connection, fake
// db.
//
// npm run example tests/without-a-database

import { and, eq, ilike } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../../src/db";
import * as schema from "../../src/db/schema";

const { posts } = schema;

// The code under test builds a condition, and takes the database as a parameter.
// The mock has another `$client`, so the type leaves it out. If your `db` has a
// `casing`, give it to the mock, too.
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

const mock = drizzle.mock({ schema });
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
//
// The message is that of the driver. With node-postgres and PGlite, it is
// `client.query is not a function`.
try {
  await search(mock, {});
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const { cause } = error;
  console.log("There is no client:", cause instanceof Error && cause.message);
  // 'client.unsafe is not a function'
}

await client.end();
