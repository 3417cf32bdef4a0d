// # `where: { posts: false }` finds only users without posts
//
// `false` for a relation is a condition: the relation leads to no row. Here, it comes
// from a filter that is off, and the users with posts are missing.
//
// Write: `posts: search.onlyAuthors || EmptyFilter`.
// Trap: wrong rows.
// See: relational-queries/empty-relation-filter, upgrading/undefined-in-filter.
// Also: boolean in a relation filter, optional filter, checkbox, toggle, has no
// related rows, not exists.
//
// npm run example 1.0/relational-queries/relation-is-false

import { EmptyFilter } from "drizzle-orm";
import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const search = { onlyAuthors: false };

const idle = await db.query.users.findMany({
  where: { posts: search.onlyAuthors },
  orderBy: { id: "asc" },
});

console.log("Alice and Bob, who have posts, are missing:", idle);
// [ { id: 3, name: 'Carol' } ]

// ## Use `EmptyFilter` for no condition
//
// In `OR`, Drizzle leaves `EmptyFilter` out, and the other conditions decide.
const everyUser = await db.query.users.findMany({
  where: { posts: search.onlyAuthors || EmptyFilter },
  orderBy: { id: "asc" },
});

console.log("All users:", everyUser);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

await client.end();
