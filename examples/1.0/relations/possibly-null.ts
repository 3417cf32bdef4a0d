// # 'post.author' is possibly 'null' although every post has one
//
// In Drizzle 1.0, every `one()` can be `null` in the types, also where the
// foreign key is `notNull()`. Say `optional: false` if the row is always there.
//
// Trap: TypeScript error.
// Also: TS18047, nullable relation, required relation, optional: false.
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
  with: { author: true },
  orderBy: { id: "asc" },
});
const nameOfAuthor =
  // @ts-expect-error TS18047: the author is possibly null
  post?.author.name;

console.log("The name is there:", nameOfAuthor);
// 'Alice'

console.log("The type of the author includes null:", post);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

// ## Declare the author with optional: false
//
// `author_id` is `notNull()` and has a foreign key, so that every post has an
// author. Drizzle does not check it: where it is wrong,
// [the relation is null](one-to-one-is-null.md), and its type denies it.
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
  with: { author: true },
  orderBy: { id: "asc" },
});

console.log("The type of the author has no null:", postWithAuthor);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

await client.end();
