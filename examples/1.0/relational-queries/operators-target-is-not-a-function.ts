// # operators[target] is not a function
//
// A filter has an operator that Drizzle does not know. TypeScript refuses it.
//
// Trap: an error, and a TypeScript error.
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

// ## Use an operator that there is
//
// For a part of a text, this is `like` or `ilike`.
const found = await db.query.posts.findMany({
  columns: { title: true },
  where: { title: { like: "%Second%" } },
  orderBy: { id: "asc" },
});

console.log("A part of the title:", found);
// [ { title: 'Second Thoughts' } ]

// ## `some`, `every` and `none` of a relation
//
// They are no fields of the related table. Without them, a filter means `some`.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2353: some is no column
    where: { posts: { some: { title: "Second Thoughts" } } },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("some:", error.message);
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
