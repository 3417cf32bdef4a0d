// Generated from ../../types/property-does-not-exist.ts, as its code is the same in 1.0. Change it there.
//
// # Property 'posts' does not exist on type '{ id: number; name: string; }'
//
// `$inferSelect` and `InferSelectModel` have the columns of the table. A
// relation is not in them: a row has it only if the query asks for it.
//
// Issues: #695.
// Trap: TypeScript error.
// In 1.0: the same.
// Also: TS2339, InferSelectModel has no relations, type of a user with posts,
// infer model with relations.
//
// npm run example 1.0/types/property-does-not-exist

import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

type User = typeof users.$inferSelect;

const bob = await db.query.users.findFirst({
  with: { posts: true },
  orderBy: (user, { desc }) => desc(user.name),
  offset: 1,
});
const user: User | undefined = bob;
const firstPost =
  // @ts-expect-error TS2339: Property 'posts' does not exist
  user?.posts[0];

console.log("The post is there, the type denies it:", firstPost);
// { id: 3, title: 'Getting Started', authorId: 2 }

// ## Add the rows of the relation
//
// The rows of the query fit this type. To take the type from a query, see
// [Type of a row with its relations](row-with-relations.md).
type UserWithPosts = User & { posts: (typeof posts.$inferSelect)[] };
const titlesOf = (user: UserWithPosts) => user.posts.map((post) => post.title);

const titles = bob && titlesOf(bob);
console.log("The titles:", titles);
// [ 'Getting Started' ]

await client.end();
