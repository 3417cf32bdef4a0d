// # column d0.posts does not exist: a subquery as a relation
//
// Name a field of a subquery with `as()` if it is not a column. Without `as()`,
// PostgreSQL chooses the name in the SQL, here `count`. Neither TypeScript nor
// `defineRelations()` reports that `as()` is missing.
//
// Write: `count().as("posts")`.
// Trap: an error.
// See: relations/subquery-as-relation, sql/alias-of-a-sql-field.
// Also: 42703, raw SQL field without alias, subquery in defineRelations, CTE as
// a table.
//
// npm run example 1.0/relations/subquery-without-alias

import { count, defineRelations, DrizzleQueryError } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const unnamed = db
  .select({ authorId: posts.authorId, posts: count() })
  .from(posts)
  .groupBy(posts.authorId)
  .as("stats");
const withoutName = defineRelations({ users, stats: unnamed }, (r) => ({
  users: { stats: r.one.stats({ from: r.users.id, to: r.stats.authorId }) },
}));

try {
  await drizzle({ client, relations: withoutName }).query.stats.findMany({
    orderBy: { authorId: "asc" },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A count without a name:", { code, message });
  // { code: '42703', message: 'column d0.posts does not exist' }
}

// ## Name the field: `as()`
const named = db
  .select({ authorId: posts.authorId, posts: count().as("posts") })
  .from(posts)
  .groupBy(posts.authorId)
  .as("stats");
const withName = defineRelations({ users, stats: named }, (r) => ({
  users: { stats: r.one.stats({ from: r.users.id, to: r.stats.authorId }) },
}));

const counts = await drizzle({
  client,
  relations: withName,
}).query.stats.findMany({ orderBy: { authorId: "asc" } });

console.log("The posts of each author:", counts);
// [ { authorId: 1, posts: 2 }, { authorId: 2, posts: 1 } ]

await client.end();
