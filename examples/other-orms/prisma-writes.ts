// # From Prisma: create, createMany, upsert, update, delete, $transaction, $queryRaw
//
// Without `returning()`, an insert, an update and a delete return no rows. With
// it, they return an array. Both releases have the same code.
//
// | Prisma | Drizzle 0.45 and 1.0 |
// | --- | --- |
// | `create({ data })` | `insert(users).values({ name: "Dora" }).returning()` |
// | `createMany({ data, skipDuplicates: true })` | `insert(users).values(data).onConflictDoNothing()`; `[]` [throws](../writes/at-least-one-value.md) |
// | `upsert` | `onConflictDoUpdate()`; the target [must be unique](../writes/on-conflict-without-unique.md) |
// | `update({ where: { id: 1 }, data })` | `update(posts).set(data).where(eq(posts.id, 1)).returning()` |
// | `increment`, `multiply` | an expression of SQL in `set()` |
// | `updateMany()` and `deleteMany()`: a count | [`returning()`, or what the driver counts](../writes/count-of-changed-rows.md) |
// | `delete({ where: { id: 99 } })` | `delete(posts).where(eq(posts.id, 99)).returning()` |
// | `$transaction(async (tx) => ...)` | [`db.transaction(async (tx) => ...)`](../writes/db-inside-a-transaction.md) |
// | `$queryRaw` | `db.execute()` with `sql` |
//
// Group: update.
// In 1.0: the same.
// See: other-orms/prisma-related-writes, other-orms/prisma-reads,
// other-orms/prisma-types, writes/update-with-undefined,
// writes/duplicate-key-after-seeding, writes/too-many-parameters.
// Also: createManyAndReturn, updateMany, deleteMany, skipDuplicates, P2002, P2025,
// $executeRaw, migrate from Prisma, Prisma to Drizzle.
//
// npm run example other-orms/prisma-writes

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## create, createMany and upsert
const [dora] = await db.insert(users).values({ name: "Dora" }).returning();
const data = [
  { id: 3, name: "Again" },
  { id: 5, name: "Eve" },
];
const added = await db
  .insert(users)
  .values(data)
  .onConflictDoNothing()
  .returning();
const upserted = await db
  .insert(users)
  .values({ id: 3, name: "Cara" })
  .onConflictDoUpdate({ target: users.id, set: { name: "Cara" } })
  .returning();

console.log("User 3 is skipped, then changed:", { dora, added, upserted });
// {
//   dora: { id: 4, name: 'Dora' },
//   added: [ { id: 5, name: 'Eve' } ],
//   upserted: [ { id: 3, name: 'Cara' } ]
// }

// ## update and delete
//
// Prisma throws if there is no such row. Drizzle returns an empty array. Without
// a condition, or if it [is undefined](../writes/update-with-undefined.md), all
// rows are updated or deleted.
const updated = await db
  .update(posts)
  .set({ title: sql`${posts.title} || '!'` })
  .where(eq(posts.id, 1))
  .returning({ title: posts.title });
const notThere = await db.delete(posts).where(eq(posts.id, 99)).returning();

console.log("One row, and none:", { updated, notThere });
// { updated: [ { title: 'Hello World!' } ], notThere: [] }

// ## $transaction and $queryRaw
//
// What `execute()` returns [differs from driver to
// driver](../tests/database-in-memory.md): with postgres.js, it is an array of rows.
// Their keys are names of the database, and a timestamp is a string.
const rows = await db.transaction(async (tx) => {
  await tx.update(users).set({ name: "Al" }).where(eq(users.id, 1));
  return tx.execute(sql`select name from ${users} where id = ${1}`);
});

console.log("The new name:", [...rows]);
// [ { name: 'Al' } ]

await client.end();
