// # From Prisma: what to write in Drizzle
//
// In 1.0, `where` and `orderBy` of `db.query` take objects, as in Prisma.
//
// npm run example 1.0/other-orms/from-prisma

import { count, eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## `include`, `select` and `where`
const bob = await db.query.users.findMany({
  columns: { name: true },
  where: { name: "Bob" },
  with: { posts: { columns: { title: true } } },
});

console.log("Bob with his posts:", bob);
// [
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] }
// ]

// ## `some`
const authors = await db.query.users.findMany({
  where: { posts: { title: "Hello World" } },
});

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
