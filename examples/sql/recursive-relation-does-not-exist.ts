// # relation "thread" does not exist: a recursive `$with()`
//
// A CTE that names itself needs `with recursive`. Drizzle writes `with`, so
// PostgreSQL looks for a table of this name.
//
// Write: ``.$with("threads", columns).as(sql`with recursive thread as
// (${body.getSQL()}) select * from thread`)``, where `body` is the
// union of two queries that select `columns`, the second with a join of `thread`.
// Trap: an error.
// In 1.0: the same.
// See: sql/recursive-tree, sql/recursive-cycle, foreign-keys/no-index.
// Issues: #209.
// Also: 42P01, WITH RECURSIVE, recursive CTE, unionAll, $withRecursive, Use
// WITH RECURSIVE or re-order the WITH items to remove forward references.
//
// npm run example sql/recursive-relation-does-not-exist

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { comments } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const columns = { id: comments.id, body: comments.body };
const body = db
  .select(columns)
  .from(comments)
  .where(eq(comments.id, 1))
  .unionAll(
    db
      .select(columns)
      .from(comments)
      .innerJoin(sql`thread`, sql`${comments.parentId} = thread.id`),
  );
const thread = db.$with("thread").as(body);

try {
  await db.with(thread).select().from(thread).orderBy(thread.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message, hint } = error.cause;
  console.log("A CTE that names itself:", { code, message, hint });
  // {
  //   code: '42P01',
  //   message: 'relation "thread" does not exist',
  //   hint: 'Use WITH RECURSIVE, or re-order the WITH items to remove forward references.'
  // }
}

// ## Write `with recursive` around the same query
//
// The second argument of `$with()` names the columns. In 0.45, `withReplicas()`
// ignores it: write `db.$primary.$with()`.
const recursive = db
  .$with("threads", columns)
  .as(sql`with recursive thread as (${body.getSQL()}) select * from thread`);

const found = await db
  .with(recursive)
  .select()
  .from(recursive)
  .orderBy(recursive.id);

console.log("A comment and what is below:", found);
// [
//   { id: 1, body: 'Great' },
//   { id: 2, body: 'I agree' },
//   { id: 3, body: 'Me too' }
// ]

await client.end();
