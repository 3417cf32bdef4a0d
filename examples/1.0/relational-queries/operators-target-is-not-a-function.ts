// # operators[target] is not a function
//
// In the filter of a column, Drizzle reads the keys of an object as operators, and
// does not know this one. TypeScript refuses it if the object is in the query.
//
// Write: `title: { like: "%Second%" }`.
// Trap: an error, and a TypeScript error.
// See: sql/like-wildcards, relational-queries/every-related-row,
// relational-queries/typo-in-filter, relational-queries/object-from-a-request,
// relational-queries/date-in-filter.
// Also: contains, startsWith, some, every, none, unknown operator, TypeError,
// Prisma.
//
// npm run example 1.0/relational-queries/operators-target-is-not-a-function

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.posts.findMany({
    // @ts-expect-error TS2353: contains is no operator
    where: { title: { contains: "Second" } },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An unknown operator:", error.message);
  // 'operators[target] is not a function'
}

// ## Use an operator that exists
//
// To find a part of a text, use `like` or `ilike`. In the text of a user, `%` and
// `_` are wildcards.
const found = await db.query.posts.findMany({
  columns: { title: true },
  where: { title: { like: "%Second%" } },
  orderBy: { id: "asc" },
});

console.log("A part of the title:", found);
// [ { title: 'Second Thoughts' } ]

// An array, a `Buffer`, or an object for a `jsonb` column gives the same message, if
// it has a key that is no operator: write `{ tagIds: { eq: [1, 2] } }`. Write `eq`
// also for [a `Date`](date-in-filter.md), `[]` and `{}`, which are no condition
// without it. TypeScript does not demand it for `{}`.

// ## `some` and `none` of a relation
//
// There are no such keys. A filter of a relation means `some`, and `NOT` makes it
// `none`.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2353: some is no column
    where: { posts: { some: { title: "Second Thoughts" } } },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The key some:", error.message);
  // 'Unknown relational filter field: "some"'
}

const some = await db.query.users.findMany({
  where: { posts: { title: "Second Thoughts" } },
  orderBy: { id: "asc" },
});

console.log("Some post has this title:", some);
// [ { id: 1, name: 'Alice' } ]

const none = await db.query.users.findMany({
  where: { NOT: { posts: { title: "Second Thoughts" } } },
  orderBy: { id: "asc" },
});

console.log("No post has this title:", none);
// [ { id: 2, name: 'Bob' }, { id: 3, name: 'Carol' } ]

await client.end();
