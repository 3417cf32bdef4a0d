// # From Prisma: some, every, none, is, contains, in, AND, OR, NOT
//
// In 0.45, a filter by related rows is a subquery. In 1.0, it is an object, as
// in Prisma, but without the words `some`, `every`, `none` and `is`.
//
// | Prisma | Drizzle 0.45 | Drizzle 1.0 |
// | --- | --- | --- |
// | `posts: { some: { title: "Hello World" } }` | [`exists()`](../relational-queries/filter-by-related-rows.md) | `posts: { title: "Hello World" }` |
// | `posts: { none: { title: "Hello World" } }` | `notExists()` | `NOT: { posts: { title: "Hello World" } }` |
// | `posts: { every: { title: { contains: "ing" } } }` | [`notExists()` with `notLike()`](../relational-queries/every-related-row.md) | `NOT: { posts: { NOT: { title: { like: "%ing%" } } } }` |
// | `posts: { some: {} }`, `posts: { none: {} }` | `exists()`, `notExists()` | `posts: true`, `posts: false` |
// | `author: { is: { name: "Alice" } }` | `exists()` | `author: { name: "Alice" }` |
// | `AND`, `OR`, `NOT` | `and()`, `or()`, `not()` | `AND`, `OR`, `NOT` |
// | `OR: []`: no row | [`or()`: no condition](../relational-queries/empty-filters.md) | an error |
// | `contains: "ing"`, `mode: "insensitive"` | `ilike(posts.title, "%ing%")` | `title: { ilike: "%ing%" }` |
// | `id: { in: [1, 2] }` | [`inArray(posts.id, [1, 2])`](../sql/empty-array.md) | `id: { in: [1, 2] }` |
// | `name: undefined`: no condition | [`and(undefined)`](../types/where-as-parameter.md) | [an error](../upgrading/undefined-in-filter.md): leave the key out |
//
// Group: filter.
// In 1.0: other code.
// See: other-orms/prisma-reads, other-orms/prisma-counts,
// relational-queries/filter-by-count, sql/like-wildcards,
// sql/subquery-over-the-same-table.
// Also: Prisma relation filters, isNot, where some, startsWith, endsWith, mode
// insensitive, migrate from Prisma, Prisma to Drizzle.
//
// npm run example other-orms/prisma-filters

import { and, eq, exists, ilike, inArray, notExists } from "drizzle-orm";
import { notLike, or, type SQL } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## some, none and every
//
// `every` means that the condition is false for no post. A null title counts as a
// match. A user without posts is in the result of `every` and of `none`, as in Prisma.
// Inside `with`, or if the queried table is of a `pgSchema()` or has different names in
// `schema` and in the database, take its columns from the [callback of
// `where`](../relational-queries/filter-by-related-rows.md).
const ofUser = eq(posts.authorId, users.id);
const hello = db
  .select()
  .from(posts)
  .where(and(ofUser, eq(posts.title, "Hello World")));
const notIng = db
  .select()
  .from(posts)
  .where(and(ofUser, notLike(posts.title, "%ing%")));
const any = db.select().from(posts).where(ofUser);
const namesWhere = async (where: SQL) => {
  const found = await db.query.users.findMany({ where, orderBy: users.id });
  return found.map(({ name }) => name);
};
const byPosts = {
  some: await namesWhere(exists(hello)),
  none: await namesWhere(notExists(hello)),
  every: await namesWhere(notExists(notIng)),
  noPost: await namesWhere(notExists(any)),
};

console.log("Users by their posts:", byPosts);
// {
//   some: [ 'Alice' ],
//   none: [ 'Bob', 'Carol' ],
//   every: [ 'Bob', 'Carol' ],
//   noPost: [ 'Carol' ]
// }

// ## The author of a post, OR, contains and in
//
// `and()` and `or()` leave out `undefined`. In a pattern, [`%` and
// `_`](../sql/like-wildcards.md) of the user are wildcards.
const byAlice = db
  .select()
  .from(users)
  .where(and(ofUser, eq(users.name, "Alice")));
const optional: SQL | undefined = undefined;
const found = await db.query.posts.findMany({
  columns: { title: true },
  where: and(
    exists(byAlice),
    optional,
    or(ilike(posts.title, "%HELLO%"), inArray(posts.id, [2, 3])),
  ),
  orderBy: posts.id,
});

console.log("Posts by Alice:", found);
// [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]

await client.end();
