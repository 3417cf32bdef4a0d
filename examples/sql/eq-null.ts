// # `eq(column, null)` finds no row
//
// `eq()` writes `=`, and in SQL nothing is equal to `null`. TypeScript refuses
// the value only if its type has `null`.
//
// Write: `isNull(comments.parentId)`.
// Trap: wrong rows, and a TypeScript error.
// In 1.0: the same.
// See: joins/ne-removes-null, upgrading/where-null.
// Also: isNull, where parent is null, roots of a tree, top level, IS NULL,
// nullable filter, null parameter, compare with null, equals null, null check,
// where column is null, rows without a parent.
//
// npm run example sql/eq-null

import { eq, isNull, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { comments } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const none = await db
  .select({ body: comments.body })
  .from(comments)
  // @ts-expect-error TS2769: null is no value
  .where(eq(comments.parentId, null))
  .orderBy(comments.id);

console.log("Wrong: no root is found:", none);
// []

// ## Use `isNull()`
const roots = await db
  .select({ body: comments.body })
  .from(comments)
  .where(isNull(comments.parentId))
  .orderBy(comments.id);

console.log("The roots:", roots);
// [ { body: 'Great' }, { body: 'Loud' } ]

// ## A value that is null or not
//
// `is not distinct from` also compares null. With a parameter, PostgreSQL uses no
// index for it: with many rows, choose `isNull()` or `eq()` in TypeScript.
const parentId: number | null = null;

const siblings = await db
  .select({ body: comments.body })
  .from(comments)
  .where(sql`${comments.parentId} is not distinct from ${parentId}`)
  .orderBy(comments.id);

console.log("Also the roots:", siblings);
// [ { body: 'Great' }, { body: 'Loud' } ]

await client.end();
