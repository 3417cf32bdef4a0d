// # A left join returns an object where it returned `null`
//
// If an object has columns of a left-joined table and a constant, it is `null`
// without a match in 0.45. In 1.0, it is an object.
//
// Write: ``found: sql<boolean>`${posts.id} is not null` `` beside the object.
// Trap: nothing in 0.45.
// In 1.0: an object with `null` against its type.
// See: values/left-join-object-of-nulls, values/object-of-nullable-columns,
// joins/sql-field-is-null.
// Also: leftJoin without a match is an object of nulls, id is null, sql true in
// select, nested object after the upgrade.
//
// npm run example upgrading/left-join-constant

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const withConstant = await db
  .select({
    name: users.name,
    post: { id: posts.id, found: sql<boolean>`true` },
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("A constant in the object:", withConstant);
// [
//   { name: 'Alice', post: { id: 1, found: true } },
//   { name: 'Alice', post: { id: 2, found: true } },
//   { name: 'Bob', post: { id: 3, found: true } },
//   { name: 'Carol', post: null }
// ]

// ## Prepare the upgrade: put the `sql` beside the object
//
// `post` has only columns of the left-joined table: without a match, it is `null`
// in 0.45 and in 1.0.
const withoutConstant = await db
  .select({
    name: users.name,
    post: { id: posts.id },
    found: sql<boolean>`${posts.id} is not null`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("Only columns in the object:", withoutConstant);
// [
//   { name: 'Alice', post: { id: 1 }, found: true },
//   { name: 'Alice', post: { id: 2 }, found: true },
//   { name: 'Bob', post: { id: 3 }, found: true },
//   { name: 'Carol', post: null, found: false }
// ]

await client.end();
