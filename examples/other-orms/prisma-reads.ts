// # From Prisma: include, select, omit, findUnique, findUniqueOrThrow
//
// `db.query` is the nearest to Prisma: it knows your relations. It loads a
// relation only if `with` names it.
//
// | Prisma | Drizzle 0.45 | Drizzle 1.0 |
// | --- | --- | --- |
// | `include: { author: true }` | [`with: { author: true }`](../relational-queries.md) | the same |
// | `include: { tags: true }`, many-to-many | [`with: { postsTags: { with: { tag: true } } }`](../many-to-many.md) | [`with: { tags: true }`](../many-to-many/through.md) |
// | `select: { title: true }` | `columns: { title: true }` | the same |
// | `select: { posts: { select: { title: true } } }` | `columns: {}`, `with: { posts: { columns: { title: true } } }` | the same |
// | `omit: { id: true }` | [`columns: { id: false }`](../relational-queries/leave-out-a-column.md) | the same |
// | `findUnique({ where: { id: 2 } })` | `findFirst({ where: eq(users.id, 2) })` | `findFirst({ where: { id: 2 } })` |
// | `findUniqueOrThrow()` | test for `undefined`, and throw | the same |
//
// Group: shape the result.
// In 1.0: other code.
// See: other-orms/prisma-filters, other-orms/prisma-pages,
// other-orms/prisma-counts, other-orms/prisma-writes, other-orms/prisma-types,
// relational-queries/order-after-update.
// Also: migrate from Prisma, Prisma equivalent, nested include, findFirstOrThrow,
// relation select, findMany, Prisma to Drizzle.
//
// npm run example other-orms/prisma-reads

import { desc, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## include, select and omit
//
// Without `columns`, a query returns all columns of its table. Prisma's `select`
// at two levels is `columns` at each level.
const included = await db.query.posts.findMany({
  where: eq(posts.authorId, 1),
  columns: { title: true },
  with: {
    author: { columns: { id: false } },
    postsTags: {
      columns: {},
      with: { tag: true },
      orderBy: (pair, { asc }) => asc(pair.tagId),
    },
  },
  orderBy: desc(posts.id),
});

console.log("With the author and the tags:", included);
// [
//   {
//     title: 'Second Thoughts',
//     author: { name: 'Alice' },
//     postsTags: []
//   },
//   {
//     title: 'Hello World',
//     author: { name: 'Alice' },
//     postsTags: [
//       { tag: { id: 1, label: 'typescript' } },
//       { tag: { id: 2, label: 'tutorial' } }
//     ]
//   }
// ]

const titles = await db.query.users.findMany({
  columns: {},
  with: { posts: { columns: { title: true } } },
  where: eq(users.id, 2),
});

console.log("Only titles:", titles);
// [
//   { posts: [ { title: 'Getting Started' } ] }
// ]

// ## findUnique
//
// A row that is not there is `undefined`, and not `null` as in Prisma. Drizzle
// does not ask for a unique column: if several rows match, it returns one of them.
// If the condition is `undefined`, it returns [one of all
// rows](../relational-queries/find-first-without-id.md).
const bob = await db.query.users.findFirst({ where: eq(users.id, 2) });
if (!bob) throw new Error("There is no user 2.");
const nobody = await db.query.users.findFirst({ where: eq(users.id, 9) });

console.log("One that is there, and one that is not:", { bob, nobody });
// { bob: { id: 2, name: 'Bob' }, nobody: undefined }

await client.end();
