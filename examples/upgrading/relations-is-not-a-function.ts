// # `relations` is not a function
//
// `drizzle-orm` exports `relations()` in 0.45. In 1.0, `defineRelations()` takes
// its place.
//
// Trap: nothing in 0.45.
// In 1.0: TypeScript refuses it, and it is an error.
// See: upgrading, upgrading/query-v1.
// Also: "drizzle-orm" has no exported member named 'relations'. Did you mean
// 'Relation'?, TS2724, does not provide an export named 'relations', relations
// v2, new relations syntax, import of relations fails, upgrade relations.
//
// npm run example upgrading/relations-is-not-a-function

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const { relations } = await import("drizzle-orm");
const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts),
}));
const postsRelations = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
}));
const db = drizzle(client, {
  schema: { users, posts, usersRelations, postsRelations },
});
const user = await db.query.users.findFirst({
  with: { posts: { orderBy: (post, { asc }) => asc(post.id) } },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("A user with posts:", user);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [
//     { id: 1, title: 'Hello World', authorId: 1 },
//     { id: 2, title: 'Second Thoughts', authorId: 1 }
//   ]
// }

await client.end();
