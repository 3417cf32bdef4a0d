// # Delete a comment with all replies below it
//
// PostgreSQL refuses to delete a row that another row references by a foreign
// key without `onDelete`.
//
// Write: `.where(inArray(comments.id, ids))`, where `ids` is a recursive subquery
// that finds the comment and all replies below it.
// Trap: error.
// In 1.0: the same.
// See: sql/recursive-tree, foreign-keys/on-delete, foreign-keys/no-index.
// Also: delete recursively, delete children, delete a subtree, self-reference,
// 23503, violates foreign key constraint, cascade, delete a folder with its
// content, delete a category with subcategories, delete replies, cascade to
// descendants.
//
// npm run example writes/delete-a-tree

import { DrizzleQueryError, eq, inArray, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { comments } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

try {
  await db.delete(comments).where(eq(comments.id, 1));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The comment has replies:", { code, message });
  // {
  //   code: '23503',
  //   message: 'update or delete on table "comments" violates foreign key constraint "comments_parent_id_comments_id_fk" on table "comments"'
  // }
}

// ## Delete all of them in one statement
//
// PostgreSQL checks the foreign key at the end of the statement, so the order
// of the rows does not matter. With `onDelete: "cascade"`, delete only the
// first comment.
const ids = sql`(
  with recursive found as (
    select id from ${comments} where ${eq(comments.id, 1)}
    union
    select reply.id
    from ${comments} reply join found on reply.parent_id = found.id
  ) select id from found
)`;

const rows = await db
  .delete(comments)
  .where(inArray(comments.id, ids))
  .returning({ id: comments.id, body: comments.body });
const deleted = rows.toSorted((a, b) => a.id - b.id);

console.log("Deleted:", deleted);
// [
//   { id: 1, body: 'Great' },
//   { id: 2, body: 'I agree' },
//   { id: 3, body: 'Me too' }
// ]

await client.end();
