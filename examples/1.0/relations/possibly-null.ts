// # 'post.author' is possibly 'null' although every post has one
//
// In Drizzle 1.0, the type of an `r.one` has `null` by default, even if the
// foreign key is `notNull()`.
//
// Write: `optional: false`, if every row has a related row.
// Trap: TypeScript error.
// See: relations/where-and-optional-false, relations/one-to-one-is-null.
// Issues: #5172.
// Also: TS18047, nullable relation, required relation, optional: false,
// optional chaining, belongsTo is never null, required parent.
//
// npm run example 1.0/relations/possibly-null

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const nullable = defineRelations({ users, posts }, (r) => ({
  posts: { author: r.one.users({ from: r.posts.authorId, to: r.users.id }) },
}));
const nullableDb = drizzle({ client, relations: nullable });

const [post] = await nullableDb.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: { id: "asc" },
});
const nameOfAuthor =
  // @ts-expect-error TS18047: the author is possibly null
  post?.author.name;

console.log("The name is there:", nameOfAuthor);
// 'Alice'

console.log("The type of the author includes null:", post);
// { title: 'Hello World', author: { name: 'Alice' } }

// ## Declare the author with `optional: false`
//
// Drizzle does not check that every post has an author. Here, `author_id` is
// `notNull()` and has a foreign key.
const required = defineRelations({ users, posts }, (r) => ({
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
  },
}));
const requiredDb = drizzle({ client, relations: required });

const [postWithAuthor] = await requiredDb.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("The type of the author has no null:", postWithAuthor);
// { title: 'Hello World', author: { name: 'Alice' } }

await client.end();
