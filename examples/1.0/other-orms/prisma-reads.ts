// # From Prisma: include, select, omit, findUnique, findUniqueOrThrow
//
// In 1.0, `where` and `orderBy` of `db.query` take objects, as in Prisma.
//
// npm run example 1.0/other-orms/prisma-reads

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## include, select and omit
//
// `tags` is a relation [through the join table](../many-to-many/through.md).
const included = await db.query.posts.findMany({
  where: { authorId: 1 },
  columns: { title: true },
  with: {
    author: { columns: { id: false } },
    tags: { orderBy: { id: "asc" } },
  },
  orderBy: { id: "desc" },
});

console.log("With the author and the tags:", included);
// [
//   { title: 'Second Thoughts', author: { name: 'Alice' }, tags: [] },
//   {
//     title: 'Hello World',
//     author: { name: 'Alice' },
//     tags: [ { id: 1, label: 'typescript' }, { id: 2, label: 'tutorial' } ]
//   }
// ]

const titles = await db.query.users.findMany({
  columns: {},
  with: { posts: { columns: { title: true } } },
  where: { id: 2 },
});

console.log("Only titles:", titles);
// [
//   { posts: [ { title: 'Getting Started' } ] }
// ]

// ## findUnique
//
// A row that is not there is `undefined`, and not `null` as in Prisma. Drizzle
// does not ask for a unique column: if several rows match, it returns one of them.
const bob = await db.query.users.findFirst({ where: { id: 2 } });
if (!bob) throw new Error("There is no user 2.");
const nobody = await db.query.users.findFirst({ where: { id: 9 } });

console.log("One that is there, and one that is not:", { bob, nobody });
// { bob: { id: 2, name: 'Bob' }, nobody: undefined }

await client.end();
