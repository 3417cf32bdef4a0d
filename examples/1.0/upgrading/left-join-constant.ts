// # A left join returns an object where it returned `null`
//
// Drizzle 1.0 also looks at the `sql` in an object. With a constant, the object
// is not `null` without a match. Its `id` is `null`, although the type is
// `number`.
//
// npm run example 1.0/upgrading/left-join-constant

import { eq, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const withConstant = await db
  .select({
    name: users.name,
    post: { id: posts.id, found: sql<boolean>`true` },
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("Carol has a post whose id is null:", withConstant);
// [
//   { name: 'Alice', post: { id: 1, found: true } },
//   { name: 'Alice', post: { id: 2, found: true } },
//   { name: 'Bob', post: { id: 3, found: true } },
//   { name: 'Carol', post: { id: null, found: true } }
// ]

// ## Put the `sql` beside the object
//
// `post` has only columns of the left-joined table: without a match, it is `null`.
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
