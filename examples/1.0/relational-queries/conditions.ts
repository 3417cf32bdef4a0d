// # Conditions in `where` of a relational query: gt, like, or
//
// In Drizzle 1.0, `where` of `db.query` takes an object. An operator is an
// object in the place of the value.
//
// npm run example 1.0/relational-queries/conditions

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Compare a column: gt
//
// For a `Date`, write `{ eq: date }`: the date alone is
// [no condition](date-in-filter.md).
const afterFirst = await db.query.posts.findMany({
  where: { id: { gt: 1 } },
  orderBy: { id: "asc" },
});

console.log("Ids greater than 1:", afterFirst);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// ## All of several conditions: keys beside each other
const afterFirstByAlice = await db.query.posts.findMany({
  where: { id: { gt: 1 }, authorId: { in: [1] } },
  orderBy: { id: "asc" },
});

console.log("Both conditions:", afterFirstByAlice);
// [ { id: 2, title: 'Second Thoughts', authorId: 1 } ]

// ## One of several conditions: OR
//
// `OR` takes an array of objects: one has to match, with all of its keys.
const either = await db.query.posts.findMany({
  where: { OR: [{ title: { like: "Hello%" } }, { id: { gt: 2 } }] },
  orderBy: { id: "asc" },
});

console.log("Either condition:", either);
// [
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// ## The opposite: NOT
//
// If the column is null, neither `like` nor its opposite is true.
const others = await db.query.posts.findMany({
  where: { NOT: { title: { like: "Hello%" } } },
  orderBy: { id: "asc" },
});

console.log("Not this condition:", others);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

await client.end();
