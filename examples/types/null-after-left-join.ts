// # A column of a left join is `string | null` after `isNotNull`
//
// A condition in `where` does not change the type of the rows. After a left
// join, the columns of the second table can be `null` in the type, although no
// row has `null`.
//
// Write: `.innerJoin(posts, eq(users.id, posts.authorId))`.
// Trap: wrong type.
// In 1.0: the same.
// See: values/object-of-nullable-columns, joins/user-without-posts-disappears.
// Also: narrow null after a left join, possibly null, nullable joined columns,
// TS18047, TS2322, non-null assertion, filter null, type stays nullable,
// remove null from a type, not null after a filter.
//
// npm run example types/null-after-left-join

import { eq, isNotNull } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const nullable = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .where(isNotNull(posts.id))
  .orderBy(posts.id);

console.log("No row has null, but the type has it:", nullable);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

// ## Use an inner join
//
// Here, it returns the same rows. A condition on a nullable column stays in
// `where`, and the type of the column keeps `null`.
const inner = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .innerJoin(posts, eq(users.id, posts.authorId))
  .orderBy(posts.id);

console.log("With an inner join:", inner);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

// ## Filter the rows in TypeScript
//
// Put the columns under a key, beginning with one that is `notNull()`: the
// object is `null` only if there is no post. TypeScript 5.5 and later takes the
// type from the condition of `filter()`.
const everyUser = await db
  .select({ name: users.name, post: { id: posts.id, title: posts.title } })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);
const postsOnly = everyUser.map(({ post }) => post).filter((p) => p !== null);

console.log("Only the posts:", postsOnly);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 2, title: 'Second Thoughts' },
//   { id: 3, title: 'Getting Started' }
// ]

// ## Keep the users, and give `null` a value
const titles = everyUser.map(({ name, post }) => ({
  name,
  title: post?.title ?? "no post",
}));

console.log("A value for null:", titles);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: 'no post' }
// ]

await client.end();
