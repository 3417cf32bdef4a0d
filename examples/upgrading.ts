// # Upgrading from 0.45 to 1.0
//
// Five steps bring this program from 0.45 to 1.0, and it prints the same results.
// Under [Drizzle 1.0](#drizzle-10), each step links to the changes: some old code
// compiles as before, and fails or returns other results.
//
// npm run example upgrading

import { eq, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../src/db";
import { posts, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("blog");

// ## 1. Install the same version of both packages
//
// The program uses drizzle-orm 0.45 and drizzle-kit 0.31.

// ## 2. Replace all `relations()` with one `defineRelations()`
//
// In 0.45, each table has its own `relations()`.
const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts),
}));

const postsRelations = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
}));

// ## 3. Give the client and the relations to `drizzle()`
//
// In 0.45, the schema contains the tables and the relations.
const db = drizzle(client, {
  schema: { users, posts, usersRelations, postsRelations },
});

// ## 4. Write `where`, `orderBy` and `extras` as objects
//
// In 0.45, these options take callbacks, columns, or the results of functions
// such as `eq()`.
const usersWithPosts = await db.query.users.findMany({
  where: (user, { ne }) => ne(user.name, "Bob"),
  extras: (user, { sql }) => ({
    upper: sql<string>`upper(${user.name})`.as("upper"),
  }),
  with: {
    posts: {
      columns: { title: true },
      where: (post, { like }) => like(post.title, "Hello%"),
      orderBy: posts.id,
    },
  },
  orderBy: users.id,
});

console.log("Users with posts:", usersWithPosts);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     upper: 'ALICE',
//     posts: [ { title: 'Hello World' } ]
//   },
//   { id: 3, name: 'Carol', upper: 'CAROL', posts: [] }
// ]

const post = await db.query.posts.findFirst({
  columns: { title: true },
  where: eq(posts.id, 3),
  with: { author: true },
});
const authorName = post?.author.name;

console.log("The author's name:", authorName);
// 'Bob'

// `select()`, `insert()`, `update()` and `delete()` stay as they are.
const titles = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("Titles:", titles);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

// ## 5. Run `npx drizzle-kit up`
//
// In 0.45, the folder of migrations has a list of them, `meta/_journal.json`.

await client.end();
