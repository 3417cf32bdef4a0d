// # `union()` removes rows that are equal
//
// `union()` returns equal rows once, also if they come from different rows of a
// table. `intersect()` and `except()` do so, too.
//
// Write: `unionAll(authors(), tagged)`.
// Trap: missing rows.
// In 1.0: the same.
// See: joins/union-changes-a-query, joins/union-of-two-joins.
// Also: union or union all, duplicate rows in a union, count of a union, union
// distinct, duplicates disappear, rows are lost in a union, keep duplicates.
//
// npm run example joins/union-removes-rows

import { union, unionAll } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const authors = () => db.select({ userId: posts.authorId }).from(posts);
const tagged = db.select({ userId: usersToTags.userId }).from(usersToTags);
const removed = await union(authors(), tagged).orderBy(posts.authorId);

console.log("Only two rows of six:", removed);
// [ { userId: 1 }, { userId: 2 } ]

// ## Use `unionAll()`
//
// `authors` is a function, because a union changes its first query.
const all = await unionAll(authors(), tagged).orderBy(posts.authorId);

console.log("All rows:", all);
// [
//   { userId: 1 },
//   { userId: 1 },
//   { userId: 1 },
//   { userId: 1 },
//   { userId: 2 },
//   { userId: 2 }
// ]

await client.end();
