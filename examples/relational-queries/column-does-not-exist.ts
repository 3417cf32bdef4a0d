// # `where` in `db.query`: column users.title does not exist
//
// In `db.query`, Drizzle treats each column in `where` as a column of the
// queried table, even if you import it from another table. If the queried table
// has no such column, PostgreSQL refuses the query.
//
// Issues: #3573.
// Trap: an error.
// In 1.0: TypeScript refuses it, and Drizzle throws another error.
// Also: 42703, filter by a column of a related table, where on a nested
// relation, Unknown relational filter field.
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
// Drizzle does not change the columns in a subquery.
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
