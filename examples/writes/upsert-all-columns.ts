// # Set all columns to the new values in an upsert: `alias(posts, "excluded")`
//
// In `on conflict do update`, PostgreSQL calls the new row `excluded`.
// `alias(posts, "excluded")` has the columns of this row, with their types.
//
// Group: insert or update.
// In 1.0: the same.
// See: writes/upsert-keeps-old-value, writes/affect-row-a-second-time,
// writes/upsert-overwrites, writes/duplicate-key-after-seeding,
// writes/too-many-parameters, writes/retry-a-transaction.
// Issues: #1728.
// Also: onConflictDoUpdate all columns, update every column on conflict,
// replace, save, bulk upsert, excluded, ON CONFLICT DO UPDATE SET, insert or
// update many rows, Prisma upsert.
//
// npm run example writes/upsert-all-columns

import { getTableColumns } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// If the ids are [`generatedAlwaysAsIdentity()`](saved-ids-are-lost.md), this upsert
// fails in 0.45, and inserts each row as a new one in 1.0.
const excluded = alias(posts, "excluded");
const rows = [
  { id: 1, title: "Hello Again", authorId: 2 },
  { id: 4, title: "First Light", authorId: 3 },
];
const upserted = await db
  .insert(posts)
  .values(rows)
  .onConflictDoUpdate({
    target: posts.id,
    set: { title: excluded.title, authorId: excluded.authorId },
  })
  .returning();

console.log("Post 1 has changed, and post 4 is new:", upserted);
// [
//   { id: 1, title: 'Hello Again', authorId: 2 },
//   { id: 4, title: 'First Light', authorId: 3 }
// ]

// ## Every column but some
//
// Each row needs all columns of `set`: what a row of `values()` lacks is set to
// [what an insert gives it](undefined-in-values.md), such as null. `undefined`
// leaves out what an update must keep, such as the id, a `createdAt`, and the owner
// of the row. TypeScript refuses `undefined` for [a generated
// column](../writes/update-generated-column.md), which is an error in `set`: write
// `const { area, ...others } = getTableColumns(excluded)`, and `...others` in `set`.
const kept = await db
  .insert(posts)
  .values([{ id: 1, title: "Hello World", authorId: 3 }])
  .onConflictDoUpdate({
    target: posts.id,
    set: {
      ...getTableColumns(excluded),
      id: undefined,
      authorId: undefined,
    },
  })
  .returning();

console.log("The author is still 2:", kept);
// [ { id: 1, title: 'Hello World', authorId: 2 } ]

await client.end();
