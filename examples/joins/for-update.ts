// # FOR UPDATE cannot be applied to the nullable side of an outer join
//
// `for("update")` locks rows of every table in `from()` and in the joins. In a
// left join, a row of the second table can be missing, so PostgreSQL refuses to
// lock it.
//
// Write: `.for("update", { of: users })`.
// Trap: an error.
// In 1.0: the same.
// See: writes/take-a-job, writes/at-most-n-rows.
// Also: 0A000, select for update with a left join, lock rows, pessimistic
// locking, of, skip locked, lock a row, prevent a race, lockForUpdate,
// concurrent update.
//
// npm run example joins/for-update

import { DrizzleQueryError, eq } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.transaction((tx) =>
    tx
      .select()
      .from(users)
      .leftJoin(posts, eq(posts.authorId, users.id))
      .for("update"),
  );
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("All tables:", { code, message });
  // {
  //   code: '0A000',
  //   message:
  //     'FOR UPDATE cannot be applied to the nullable side of an outer join'
  // }
}

// ## Name the table: `of`
//
// The posts are not locked: another transaction can change them. If the query has
// waited for a lock, its posts are those from before the wait: read them in the next
// statement, in the default isolation level. Write in the same transaction, as the
// locks end with it. A select that [a cache answers](../writes/cached-insert.md)
// locks nothing.
//
// In Drizzle 0.45, `of` fails for a table of a `pgSchema()`: use an `alias()` of
// it.
const locked = await db.transaction((tx) =>
  tx
    .select({ name: users.name, title: posts.title })
    .from(users)
    .leftJoin(posts, eq(posts.authorId, users.id))
    .orderBy(users.id, posts.id)
    .for("update", { of: users }),
);

console.log("Only the users are locked:", locked);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

await client.end();
