// # Your "title" field references a column "posts"."title", but the table "posts" is not part of the query! Did you forget to join it?
//
// A column in `select()` needs its table in `from()` or in a join. TypeScript
// reports nothing: the type of this field is `never`.
//
// Write: `.innerJoin(posts, eq(posts.authorId, users.id))`.
// Trap: an error.
// In 1.0: the same.
// See: joins/missing-from-clause, joins/self-join, joins/alias-of-a-view.
// Also: join is missing, column of a table inside a subquery, column of an
// alias, never in the row type.
//
// npm run example joins/not-part-of-the-query

import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.select({ name: users.name, title: posts.title }).from(users);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The table is missing:", error.message);
  // 'Your "title" field references a column "posts"."title", but the ' +
  //   'table "posts" is not part of the query! Did you forget to join it?'
}

// ## Join the table
//
// Carol has no posts, and an inner join leaves her out. With `leftJoin`, she has
// a row, and the title can be null.
const joined = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .orderBy(posts.id);

console.log("With the join:", joined);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

// ## From a subquery, take the columns of the subquery
//
// Write `firstPosts.title`, not `posts.title`, although the subquery reads
// `posts`.
const firstPosts = db
  .selectDistinctOn([posts.authorId])
  .from(posts)
  .orderBy(posts.authorId, posts.id)
  .as("first_posts");
const ofSubquery = await db
  .select({ name: users.name, title: firstPosts.title })
  .from(users)
  .innerJoin(firstPosts, eq(firstPosts.authorId, users.id))
  .orderBy(users.id);

console.log("The first post of each author:", ofSubquery);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

// ## From an alias, take the columns of the alias
const written = alias(posts, "written");
const ofAlias = await db
  .select({ name: users.name, title: written.title })
  .from(users)
  .innerJoin(written, eq(written.authorId, users.id))
  .orderBy(written.id);

console.log("From an alias:", ofAlias);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

await client.end();
