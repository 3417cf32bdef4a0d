// # column "posts_written" does not exist: the name of a field in `having` or `where`
//
// In `order by` and `group by`, PostgreSQL knows the name that `as()` gives to a
// field, if the name stands alone. In `where` and `having`, it does not.
//
// Write: `.having(gt(count(posts.id), 1))`.
// Trap: an error.
// In 1.0: the same.
// See: joins/having, sql/alias-of-a-sql-field.
// Also: 42703, alias in where, alias in having, computed column in where,
// filter by a calculated field, use an alias in where, calculated column in a
// condition.
//
// npm run example sql/alias-in-having

import { count, desc, DrizzleQueryError, eq, gt } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const written = count(posts.id).as("posts_written");
try {
  await db
    .select({ name: users.name, written })
    .from(users)
    .innerJoin(posts, eq(posts.authorId, users.id))
    .groupBy(users.id)
    .having(gt(written, 1));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The name in having():", { code, message });
  // { code: '42703', message: 'column "posts_written" does not exist' }
}

// ## Repeat the expression
//
// In `orderBy()`, the name is right. Do not give a field the name of a column:
// `where`, `having` and `group by` then take the column.
const repeated = await db
  .select({ name: users.name, written })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .having(gt(count(posts.id), 1))
  .orderBy(desc(written));

console.log("With the expression:", repeated);
// [ { name: 'Alice', written: 2 } ]

// ## Or put the query into a subquery
//
// Outside the subquery, the field is a column. In 0.45, no other table of the
// query can have a column of this name.
const counts = db
  .select({ authorId: posts.authorId, written })
  .from(posts)
  .groupBy(posts.authorId)
  .as("counts");
const filtered = await db
  .select({ name: users.name, written: counts.written })
  .from(users)
  .innerJoin(counts, eq(counts.authorId, users.id))
  .where(gt(counts.written, 1))
  .orderBy(users.id);

console.log("With a subquery:", filtered);
// [ { name: 'Alice', written: 2 } ]

await client.end();
