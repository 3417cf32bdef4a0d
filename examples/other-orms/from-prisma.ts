// # From Prisma: what to write in Drizzle
//
// A query with `with` is the nearest to Prisma's `include`. Counts and groups are
// `select()`, and there are no nested writes.
//
// | Prisma | Drizzle 0.45 | Drizzle 1.0 | More |
// | --- | --- | --- | --- |
// | `include` | `with` | the same | [reads](prisma-reads.md) |
// | `select` | `columns`, also inside `with` | the same | [reads](prisma-reads.md) |
// | `where: { name: "Bob" }` | `where: eq(users.name, "Bob")` | `where: { name: "Bob" }` | [filters](prisma-filters.md) |
// | `some`, `none`, `every` | `exists()`, `notExists()` | the relation in `where`, `NOT` | [filters](prisma-filters.md) |
// | `orderBy`, `skip`, `take`, `cursor` | `orderBy`, `offset`, `limit`, `gt()` | the same; `where` and `orderBy` are objects | [pages](prisma-pages.md) |
// | `_count` | `count(posts.id)` and a left join | the same | [counts](prisma-counts.md) |
// | `groupBy`, `having`, `aggregate` | `groupBy()`, `having()`, `max()` | the same | [counts](prisma-counts.md) |
// | `create`, `update`, `delete` | `insert()`, `update()`, `delete()`, with `returning()` | the same | [writes](prisma-writes.md) |
// | `upsert` | `onConflictDoUpdate()` | the same | [writes](prisma-writes.md) |
// | nested `create`, `connect` | one statement for each table, in `db.transaction()` | the same | [related writes](prisma-related-writes.md) |
// | `UserGetPayload`, `UserCreateInput` | types of the query and of the table | the same | [types](prisma-types.md) |
//
// Group: shape the result.
// In 1.0: other code.
// See: other-orms/typeorm-and-sequelize, joins/count-without-posts,
// writes/insert-user-with-posts.
// Also: migrate from Prisma, Prisma to Drizzle, Prisma equivalent, cheat sheet,
// include, select, some, _count, groupBy, connect.
//
// npm run example other-orms/from-prisma

import { and, count, eq, exists } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## `include`, `select` and `where`
const bob = await db.query.users.findMany({
  columns: { name: true },
  where: eq(users.name, "Bob"),
  with: { posts: { columns: { title: true } } },
});

console.log("Bob with his posts:", bob);
// [
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] }
// ]

// ## `some`
const ofPost = db
  .select({ id: posts.id })
  .from(posts)
  .where(and(eq(posts.authorId, users.id), eq(posts.title, "Hello World")));
const authors = await db.select().from(users).where(exists(ofPost));

console.log("The author of this post:", authors);
// [ { id: 1, name: 'Alice' } ]

// ## `_count`
const counts = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("The number of posts:", counts);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## A nested `create`
const created = await db.transaction(async (tx) => {
  const [dora] = await tx.insert(users).values({ name: "Dora" }).returning();
  if (!dora) throw new Error("No user was inserted.");
  return tx
    .insert(posts)
    .values({ title: "First Steps", authorId: dora.id })
    .returning({ title: posts.title });
});

console.log("The post of a new user:", created);
// [ { title: 'First Steps' } ]

await client.end();
