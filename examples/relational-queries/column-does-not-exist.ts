// # `where` in `db.query`: column users.title does not exist
//
// In `db.query`, Drizzle treats columns in `where` as columns of the queried
// table, even if you import them from another table. The table `users` has no
// column `title`.
//
// Write: `inArray(users.id, authorsOfHelloWorld)`, where `authorsOfHelloWorld` is
// a subquery that selects `posts.authorId` with the condition.
// Trap: an error.
// In 1.0: TypeScript refuses it, and Drizzle throws another error.
// See: relational-queries/where-on-related-table,
// relational-queries/filter-by-related-rows, upgrading/where-callback.
// Issues: #3573.
// Also: 42703, filter by a column of a related table, where on a nested
// relation, Unknown relational filter field, filter on a relation, dot
// notation, where with a nested column.
//
// npm run example relational-queries/column-does-not-exist

import { DrizzleQueryError, eq, inArray } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    where: eq(posts.title, "Hello World"),
    with: { posts: true },
    orderBy: users.id,
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A title of users:", { code, message });
  // { code: '42703', message: 'column users.title does not exist' }
}

// ## Find the users with a subquery
//
// Drizzle does not change the columns in a subquery of `db.select()`, but it
// changes those in a subquery that you write with `sql`.
const authorsOfHelloWorld = db
  .select({ id: posts.authorId })
  .from(posts)
  .where(eq(posts.title, "Hello World"));
const authorOfHelloWorld = await db.query.users.findMany({
  where: inArray(users.id, authorsOfHelloWorld),
  orderBy: users.id,
});

console.log("The author of Hello World:", authorOfHelloWorld);
// [ { id: 1, name: 'Alice' } ]

await client.end();
