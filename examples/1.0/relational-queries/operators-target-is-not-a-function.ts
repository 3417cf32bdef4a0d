// # operators[target] is not a function
//
// In the filter of a column, Drizzle reads the keys of an object as operators, and
// `contains` is none. TypeScript refuses such a key if it is written in the query.
//
// Write: `title: { like: "%Second%" }`.
// Trap: an error, and a TypeScript error.
// See: sql/like-wildcards, other-orms/prisma-filters,
// relational-queries/typo-in-filter, relational-queries/object-from-a-request,
// relational-queries/jsonb-in-filter, relational-queries/date-in-filter.
// Also: contains, startsWith, unknown operator, TypeError, Prisma.
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
// In the text of a user, `%` and `_` are wildcards of `like` and `ilike`.
const found = await db.query.posts.findMany({
  columns: { title: true },
  where: { title: { like: "%Second%" } },
  orderBy: { id: "asc" },
});

console.log("A part of the title:", found);
// [ { title: 'Second Thoughts' } ]

// An array or a `Buffer` as the value of a column gives the same message: write
// `{ tagIds: { eq: [1, 2] } }`, or `{ id: { in: [1, 2] } }` for a list of values.
// `[]`, `{}`, an empty `Buffer` and a `Date` are no condition without an operator.

await client.end();
