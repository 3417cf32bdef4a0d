// # `exists` in `db.query`: invalid reference to FROM-clause entry for table "posts_tags"
//
// In the SQL of `db.query`, each table has another name than in the database,
// also the outermost. An imported column keeps the name in the database.
//
// Write: `where: { tag: { label: "tutorial" } }`.
//
// npm run example 1.0/relational-queries/invalid-reference-to-schema-name

import { and, DrizzleQueryError, eq, exists } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { postsTags, tags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.postsTags.findMany({
    where: {
      RAW: exists(
        db
          .select()
          .from(tags)
          .where(and(eq(tags.id, postsTags.tagId), eq(tags.label, "tutorial"))),
      ),
    },
    orderBy: { postId: "asc" },
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

// ## Name the relation in the filter
//
// A filter on the related row needs no subquery.
const tutorialPairs = await db.query.postsTags.findMany({
  where: { tag: { label: "tutorial" } },
  orderBy: { postId: "asc" },
});

console.log("The pairs with the tag tutorial:", tutorialPairs);
// [ { postId: 1, tagId: 2 }, { postId: 3, tagId: 2 } ]

// ## Use the table of the callback
//
// If you need a subquery, use the callback of `RAW`. It gets the table under the
// name that it has in the SQL.
const rawPairs = await db.query.postsTags.findMany({
  where: {
    RAW: (pair) =>
      exists(
        db
          .select()
          .from(tags)
          .where(and(eq(tags.id, pair.tagId), eq(tags.label, "tutorial"))),
      ),
  },
  orderBy: { postId: "asc" },
});

console.log("The same with a subquery:", rawPairs);
// [ { postId: 1, tagId: 2 }, { postId: 3, tagId: 2 } ]

await client.end();
