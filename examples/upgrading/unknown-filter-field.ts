// # Unknown relational filter field: "queryChunks"
//
// `where` of `db.query` accepts the result of `eq()`, `and()` or `sql` in 0.45.
// Drizzle 1.0 treats the result as an object of columns, and throws an error.
//
// Trap: nothing in 0.45.
// In 1.0: TypeScript refuses it, and Drizzle throws an error.
// See: relational-queries/conditions, upgrading/where-callback, upgrading/where-null,
// relational-queries/operators-target-is-not-a-function.
// Also: Unknown relational filter field "decoder", eq in where of findFirst or
// findMany, DrizzleError, TS2322.
//
// npm run example upgrading/unknown-filter-field

import { and, eq, gt, like } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const firstUser = await db.query.users.findFirst({
  where: eq(users.id, 1),
});

console.log("A condition in findFirst():", firstUser);
// { id: 1, name: 'Alice' }

// ## Several conditions
//
// `and()` combines them.
const laterPosts = await db.query.posts.findMany({
  columns: { title: true },
  where: and(gt(posts.id, 1), like(posts.title, "%t%")),
  orderBy: posts.id,
});

console.log("Two conditions:", laterPosts);
// [ { title: 'Second Thoughts' }, { title: 'Getting Started' } ]

await client.end();
