// # Property 'posts' does not exist on type '{ id: number; name: string; }'
//
// `$inferSelect` and `InferSelectModel` have the columns of the table. A
// relation is not in them: a row has it only if the query asks for it.
//
// Write: `User & { posts: (typeof posts.$inferSelect)[] }`, with the
// row type of users as `User`.
// Trap: TypeScript error.
// In 1.0: the same.
// See: types/row-with-relations, types/row-of-a-table,
// relational-queries/order-after-update.
// Issues: #695.
// Also: TS2339, InferSelectModel has no relations, type of a user with posts,
// infer model with relations, relation not in the type, nested property,
// typescript does not know the relation.
//
// npm run example types/property-does-not-exist

import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

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

console.log("The post is there, but not in the type:", firstPost);
// { id: 3, title: 'Getting Started', authorId: 2 }

// ## Add the rows of the relation
//
// A `one` relation whose row can be missing needs `| null`.
type UserWithPosts = User & { posts: (typeof posts.$inferSelect)[] };
const titlesOf = (user: UserWithPosts) => user.posts.map((post) => post.title);

const titles = bob && titlesOf(bob);
console.log("The titles:", titles);
// [ 'Getting Started' ]

await client.end();
