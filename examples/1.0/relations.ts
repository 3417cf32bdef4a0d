// # Relations
//
// `defineRelations()` tells Drizzle how the rows of two tables belong together,
// so that `db.query` can load them together. It does not change the database.
//
// npm run example:1.0:relations

import { defineRelations, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "./db";
import { posts, users } from "./db/schema";
import { seed } from "../../src/seed";

await seed("relations");

// ## Declare both sides: one() and many()
//
// One call declares the relations of all tables. A user has many posts, and a
// post has one author. `from` names the column of the table itself, and `to`
// the column of the other table. `many()` needs no columns: Drizzle takes them
// from `one()`.
const relations = defineRelations({ users, posts }, (r) => ({
  users: {
    posts: r.many.posts(),
  },
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
  },
}));

const db = drizzle({ client, relations });

// ## Query from a user to the posts
//
// `with` names the relation to follow.
const user = await db.query.users.findFirst({ with: { posts: true } });

console.log("From a user to the posts:", user);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
// }

// ## Query from a post to the author
//
// The other side works in the same way. `one()` gives an object, not an array.
const post = await db.query.posts.findFirst({ with: { author: true } });

console.log("From a post to the author:", post);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

// ## one() without optional: false: its type includes null
//
// Every post has an author, because `author_id` is `notNull()` and has a
// foreign key. Drizzle does not look at them. Without `optional: false`,
// TypeScript asks you to check for `null` in each result.
const nullable = drizzle({
  client,
  relations: defineRelations({ users, posts }, (r) => ({
    posts: { author: r.one.users({ from: r.posts.authorId, to: r.users.id }) },
  })),
});

const nullablePost = await nullable.query.posts.findFirst({
  with: { author: true },
});

console.log("The author can be null:", nullablePost);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

const authorName =
  // @ts-expect-error TS18047: the author is possibly null
  nullablePost?.author.name;

console.log("The author's name:", authorName);
// 'Alice'

// ## many() without its one() throws
//
// Without `one()` on the other side, Drizzle does not know which columns link
// the two tables. The code compiles, and `defineRelations()` throws.
try {
  defineRelations({ users, posts }, (r) => ({
    users: { posts: r.many.posts() },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("many() without its one():", error.message);
  // 'relations -> users: { posts: r.many.posts(...) }: not enough data ' +
  //   'provided to build the relation - "from"/"to" are not defined, and no ' +
  //   'reverse relation of table "posts" with target table "users" was found'
}

// ## many() without its one(): from and to
//
// `many()` also takes `from` and `to`. Then it does not need the other side.
const oneSided = drizzle({
  client,
  relations: defineRelations({ users, posts }, (r) => ({
    users: {
      posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }),
    },
  })),
});

const userOneSided = await oneSided.query.users.findFirst({
  with: { posts: true },
});

console.log("many() with from and to:", userOneSided);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
// }

// ## One to one: one() on both sides
//
// If each user has one post at most, both sides are `one()`. One of them takes
// `from` and `to`. A user can be without a post, so `post` has no
// `optional: false`, and its type includes `null`.
const oneToOne = drizzle({
  client,
  relations: defineRelations({ users, posts }, (r) => ({
    users: { post: r.one.posts() },
    posts: {
      author: r.one.users({
        from: r.posts.authorId,
        to: r.users.id,
        optional: false,
      }),
    },
  })),
});

const userWithPost = await oneToOne.query.users.findFirst({
  with: { post: true },
});

console.log("One to one:", userWithPost);
// {
//   id: 1,
//   name: 'Alice',
//   post: { id: 1, title: 'Hello World', authorId: 1 }
// }

// ## one() is null in spite of its type: optional: false
//
// Drizzle does not check `optional: false`. Here it is wrong: Bob has no post.
// The result is `null`, and its type says that there is a post. Write
// `optional: false` only on the side that has the foreign key, and only if the
// column is `notNull()`.
await db.insert(users).values({ name: "Bob" });

const notOptional = drizzle({
  client,
  relations: defineRelations({ users, posts }, (r) => ({
    users: {
      post: r.one.posts({
        from: r.users.id,
        to: r.posts.authorId,
        optional: false,
      }),
    },
  })),
});

const bob = await notOptional.query.users.findFirst({
  where: { name: "Bob" },
  with: { post: true },
});

console.log("optional: false without a match:", bob);
// { id: 2, name: 'Bob', post: null }

// ## Relations do not change the database
//
// This section declares several relations between users and posts. PostgreSQL's
// catalog has only the foreign key that comes from `references()`. There is no
// unique constraint either: a relation that says one to one does not stop a
// second post of Alice.
const rows = await db.execute<{ name: string; definition: string }>(sql`
  select conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint
  where conrelid in ('public.users'::regclass, 'public.posts'::regclass)
    and contype in ('f', 'u')
`);
const constraints = [...rows];

console.log("Foreign keys and unique constraints:", constraints);
// [
//   {
//     name: 'posts_author_id_users_id_fk',
//     definition: 'FOREIGN KEY (author_id) REFERENCES users(id)'
//   }
// ]

await client.end();
