// # `exists` in `db.query`: invalid reference to FROM-clause entry for table "posts_tags"
//
// In the SQL of `db.query`, the outermost table has its name in `schema`, such
// as `postsTags`, not its name in the database, `posts_tags`. An imported
// column in a `db.select()` keeps the name in the database.
//
// Write: `eq(tags.id, pair.tagId)`, with `pair` from the callback of `where`.
// Trap: an error.
// In 1.0: the same.
// See: relational-queries/invalid-reference-inside-with,
// relational-queries/filter-by-related-rows, sql/subquery-over-the-same-table.
// Issues: #2431, #1691, #1972, #5020, #5186.
// Also: 42P01, subquery in where, table name in snake_case, correlated subquery
// in db.query.
//
// npm run example relational-queries/invalid-reference-to-schema-name

import { and, DrizzleQueryError, eq, exists } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.query.postsTags.findMany({
    where: exists(
      db
        .select()
        .from(tags)
        .where(and(eq(tags.id, postsTags.tagId), eq(tags.label, "tutorial"))),
    ),
    orderBy: postsTags.postId,
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The name in the database:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "posts_tags"'
  // }
}

// ## Use the table of the callback
//
// The callback of `where` gets the table under the name that it has in the SQL.
// In a `db.select()`, an imported column of the queried table works only if this table
// is at the first level of the query, is not of a `pgSchema()`, and has the same name
// in `schema` and in the database.
const tutorialPairs = await db.query.postsTags.findMany({
  where: (pair) =>
    exists(
      db
        .select()
        .from(tags)
        .where(and(eq(tags.id, pair.tagId), eq(tags.label, "tutorial"))),
    ),
  orderBy: postsTags.postId,
});

console.log("The pairs with the tag tutorial:", tutorialPairs);
// [ { postId: 1, tagId: 2 }, { postId: 3, tagId: 2 } ]

await client.end();
