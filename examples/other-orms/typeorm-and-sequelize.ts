// # From TypeORM and Sequelize: relations, leftJoinAndSelect, cascade, required, upsert
//
// Drizzle has no entities and no lazy relations. A query says what it loads, and
// an insert writes the rows of one table.
//
// | TypeORM or Sequelize | Drizzle 0.45 and 1.0 |
// | --- | --- |
// | `find({ relations: { posts: true } })`, `include: Post` | [`db.query` and `with: { posts: true }`](../relational-queries.md) |
// | `eager: true`, lazy relations (`await user.posts`) | none: write `with` in each query |
// | `leftJoinAndSelect()`, `getMany()` | [`leftJoin()`, and group the rows](../joins/group-joined-rows.md), or `with` |
// | `getRawMany()`, `raw: true` | `leftJoin()` with the columns in `select()` |
// | `include: { model: Post, required: true }` | [`innerJoin()`](../joins/with-a-match.md), or [a filter by related rows](../relational-queries/filter-by-related-rows.md) |
// | `attributes: ["name"]`, `select: { name: true }` | `columns: { name: true }`, or `select({ name: users.name })` |
// | `save()` with `cascade: true`, `create(..., { include })` | [two inserts in a transaction](../writes/insert-user-with-posts.md) |
// | `findAndCount()`, `findAndCountAll()` | [a page and a total](../relational-queries/page-and-total.md) |
// | `findOrCreate()` | [`onConflictDoNothing()`, then select](../writes/do-nothing-returns-nothing.md), with a unique constraint |
// | `bulkCreate(rows, { updateOnDuplicate })`, `upsert()` | `onConflictDoUpdate()` with [`excluded`](../writes/upsert-keeps-old-value.md) |
// | `@ManyToMany() @JoinTable()`, `belongsToMany()` | [a join table that you declare](../many-to-many.md) |
// | `addTags()`, `setTags()` | [an insert](../writes/connect-and-disconnect.md) with `onConflictDoNothing()`, [a replacement](../writes/replace-tags.md) |
// | `@DeleteDateColumn()`, `paranoid: true` | [a condition in each query](../relational-queries/leave-out-deleted-rows.md) |
// | `synchronize: true`, `sync()` | `drizzle-kit push`, which [also drops tables](../migrations/table-is-not-exported.md); in a test, [`pushSchema()`](../tests/database-in-memory.md) |
//
// Group: shape the result.
// In 1.0: the same.
// See: other-orms/prisma-reads, other-orms/prisma-writes,
// writes/affect-row-a-second-time.
// Also: TypeORM, Sequelize, MikroORM, Knex, createQueryBuilder, innerJoinAndSelect,
// relations option, eager loading, lazy loading, cascade insert, hooks, scopes.
//
// npm run example other-orms/typeorm-and-sequelize

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## leftJoinAndSelect and getRawMany
//
// In a join, each row of a `select()` without columns has a key for each
// table. If `select()` names the columns, as in the second query, each row is flat, as
// with `getRawMany()`.
const pairs = await db
  .select()
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);
const byId = new Map<number, { name: string; titles: string[] }>();
for (const { users: user, posts: post } of pairs) {
  const { name } = user;
  const titles = byId.get(user.id)?.titles ?? [];
  byId.set(user.id, { name, titles: post ? [...titles, post.title] : titles });
}

console.log("Users with their posts:", [...byId.values()]);
// [
//   { name: 'Alice', titles: [ 'Hello World', 'Second Thoughts' ] },
//   { name: 'Bob', titles: [ 'Getting Started' ] },
//   { name: 'Carol', titles: [] }
// ]

const flat = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("A flat object for each row:", flat);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

// ## required: true
//
// Alice has a row for each of her posts.
const required = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("Number of rows, without Carol:", required.length);
// 3

// ## save with cascade, and belongsToMany
const saved = await db.transaction(async (tx) => {
  const [post] = await tx
    .insert(posts)
    .values({ title: "News", authorId: 3 })
    .returning();
  if (!post) throw new Error("There is no row.");
  return tx.insert(postsTags).values({ postId: post.id, tagId: 1 }).returning();
});

console.log("A post with a tag:", saved);
// [ { postId: 4, tagId: 1 } ]

// ## bulkCreate with updateOnDuplicate
//
// An id that you write, as here, [does not advance the
// sequence](../writes/duplicate-key-after-seeding.md).
const upserted = await db
  .insert(tags)
  .values([
    { id: 2, label: "guide" },
    { id: 3, label: "news" },
  ])
  .onConflictDoUpdate({ target: tags.id, set: { label: sql`excluded.label` } })
  .returning();

console.log("One is changed, and one is new:", upserted);
// [ { id: 2, label: 'guide' }, { id: 3, label: 'news' } ]

await client.end();
