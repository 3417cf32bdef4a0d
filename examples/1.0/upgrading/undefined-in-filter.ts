// # Unexpected 'undefined' in filter value
//
// Drizzle 1.0.0-rc.5 throws an error for `where: undefined`, and for an undefined
// value in `where`. TypeScript refuses both only with `exactOptionalPropertyTypes`.
//
// Write: `where: { name: search.name ?? EmptyFilter }`, in 1.0, if no name means
// all rows.
//
// npm run example 1.0/upgrading/undefined-in-filter

import { EmptyFilter } from "drizzle-orm";
import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const search: { name?: string; authorId?: number } = {};

try {
  await db.query.users.findMany({
    where: search.name ? { name: search.name } : undefined,
    orderBy: (user, { asc }) => asc(user.id),
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("where: undefined:", error.message);
  // "Unexpected 'undefined' in filter value. Use 'EmptyFilter' if you " +
  //   'want the filter field to be skipped.'
}

// ## Use `EmptyFilter` for no condition
//
// Write `EmptyFilter` instead of the value only if a missing value means all rows.
// In `findFirst()` without another condition, it finds any row. Inside `OR`, the
// other conditions still filter. `??` also replaces null, but an empty string stays
// a filter.
const everyUser = await db.query.users.findMany({
  where: { name: search.name ?? EmptyFilter },
  orderBy: { id: "asc" },
});

console.log("No name, all users:", everyUser);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

const laterPosts = await db.query.posts.findMany({
  where: { id: { gt: 1 }, authorId: search.authorId ?? EmptyFilter },
  orderBy: { id: "asc" },
});

console.log("One condition of two:", laterPosts);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

await client.end();
