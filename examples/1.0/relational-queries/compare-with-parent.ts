// # A `where` inside `with` that compares with the parent row finds nothing
//
// A `where` inside `with` takes an SQL condition under the key `RAW` in 1.0. An
// imported column keeps the name of its table, `users`. In the SQL, this table has
// the alias `d0`, so PostgreSQL refuses the query.
//
// npm run example 1.0/relational-queries/compare-with-parent

import { and, DrizzleQueryError, eq, exists, gt } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    with: {
      posts: {
        columns: { id: true },
        where: { RAW: (post) => gt(post.id, users.id) },
        orderBy: { id: "asc" },
      },
    },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The imported table:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "users"'
  // }
}

// ## Read the parent row again in a subquery
//
// The subquery has `users` in its `from`, so here `users.id` is the id of the
// user.
const comparedWithParent = await db.query.users.findMany({
  with: {
    posts: {
      columns: { id: true },
      where: {
        RAW: (post) =>
          exists(
            db
              .select()
              .from(users)
              .where(and(eq(users.id, post.authorId), gt(post.id, users.id))),
          ),
      },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Posts with a greater id than the user:", comparedWithParent);
// [
//   { id: 1, name: 'Alice', posts: [ { id: 2 } ] },
//   { id: 2, name: 'Bob', posts: [ { id: 3 } ] },
//   { id: 3, name: 'Carol', posts: [] }
// ]

await client.end();
