// # `onConflictDoNothing` throws: violates foreign key constraint
//
// `onConflictDoNothing()` does not skip a row whose parent does not exist. This is
// still an error, and no row of the statement is inserted.
//
// Write: an insert from a select: `.from(tags).where(inArray(tags.id,
// tagIds)).for("key share")`.
// Trap: error.
// In 1.0: the same.
// See: writes/insert-from-select, writes/parent-does-not-exist.
// Also: 23503, insert or update on table violates foreign key constraint,
// insert ignore, skip invalid rows, ids that do not exist.
//
// npm run example writes/do-nothing-foreign-key

import { DrizzleQueryError, inArray, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const tagIds = [1, 2, 9];
try {
  await db
    .insert(postsTags)
    .values(tagIds.map((tagId) => ({ postId: 3, tagId })))
    .onConflictDoNothing();
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("There is no tag 9:", { code, message });
  // {
  //   code: '23503',
  //   message:
  //     'insert or update on table "posts_tags" violates foreign key ' +
  //     'constraint "posts_tags_tag_id_tags_id_fk"'
  // }
}

// ## Insert only the tags that exist: insert from a select
//
// The select finds the tags 1 and 2, and locks them against a delete, which needs the
// privilege `UPDATE` on the tags. The post has tag 2 already. If the post does not exist, there is still an error.
const added = await db
  .insert(postsTags)
  .select(
    db
      .select({ postId: sql<number>`3`.as("post_id"), tagId: tags.id })
      .from(tags)
      .where(inArray(tags.id, tagIds))
      .for("key share"),
  )
  .onConflictDoNothing()
  .returning();

console.log("Only tag 1 is new:", added);
// [ { postId: 3, tagId: 1 } ]

await client.end();
