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

import { eq } from "drizzle-orm";
import { union, unionAll } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const authors = () =>
  db
    .select({ name: users.name })
    .from(users)
    .innerJoin(posts, eq(posts.authorId, users.id));
const tagged = db
  .select({ name: users.name })
  .from(users)
  .innerJoin(usersToTags, eq(usersToTags.userId, users.id));
const removed = await union(authors(), tagged).orderBy(users.name);

console.log("Only two rows of six:", removed);
// [ { name: 'Alice' }, { name: 'Bob' } ]

// ## Use `unionAll()`
//
// `authors` is a function, because a union changes its first query.
const all = await unionAll(authors(), tagged).orderBy(users.name);

console.log("All rows:", all);
// [
//   { name: 'Alice' },
//   { name: 'Alice' },
//   { name: 'Alice' },
//   { name: 'Alice' },
//   { name: 'Bob' },
//   { name: 'Bob' }
// ]

await client.end();
