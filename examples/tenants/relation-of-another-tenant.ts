// # `with` returns the rows of other tenants: a shared row leads to all of them
//
// A condition holds for the table where it stands. A tag belongs to nobody, so
// `with` returns the posts with this tag, of all users.
//
// Write: `where: inArray(postsTags.postId, ownPosts)` at the join table, where
// `ownPosts` selects the `posts.id` of the user.
// Trap: rows of other users.
// In 1.0: the same, and a relation can have the condition.
// See: tenants/one-condition, tenants/row-level-security,
// relational-queries/where-inside-with, many-to-many/posts-with-a-tag,
// relations/where-of-the-other-side.
// Also: multi-tenant, nested relation, tenant filter in with, include, shared
// table, data leak, rows of another user, many-to-many.
//
// npm run example tenants/relation-of-another-tenant

import { and, eq, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Alice, the user 1, opens a tag.
const tag = await db.query.tags.findFirst({
  where: eq(tags.id, 2),
  with: {
    postsTags: {
      with: { post: true },
      orderBy: postsTags.postId,
    },
  },
});

console.log("The post of Bob is there:", tag);
// {
//   id: 2,
//   label: 'tutorial',
//   postsTags: [
//     {
//       postId: 1,
//       tagId: 2,
//       post: { id: 1, title: 'Hello World', authorId: 1 }
//     },
//     {
//       postId: 3,
//       tagId: 2,
//       post: { id: 3, title: 'Getting Started', authorId: 2 }
//     }
//   ]
// }

// ## Filter the join table by the posts of the user
//
// A `one()` takes no `where`, so the condition on the posts is a subquery.
const ownPosts = db
  .select({ id: posts.id })
  .from(posts)
  .where(eq(posts.authorId, 1));
const tagForAlice = await db.query.tags.findFirst({
  where: eq(tags.id, 2),
  with: {
    postsTags: {
      where: inArray(postsTags.postId, ownPosts),
      with: { post: true },
      orderBy: postsTags.postId,
    },
  },
});

console.log("Only the post of Alice:", tagForAlice);
// {
//   id: 2,
//   label: 'tutorial',
//   postsTags: [
//     {
//       postId: 1,
//       tagId: 2,
//       post: { id: 1, title: 'Hello World', authorId: 1 }
//     }
//   ]
// }

// ## Or write a join
const titles = await db
  .select({ title: posts.title })
  .from(postsTags)
  .innerJoin(posts, eq(posts.id, postsTags.postId))
  .where(and(eq(postsTags.tagId, 2), eq(posts.authorId, 1)))
  .orderBy(posts.id);

console.log("By a join:", titles);
// [ { title: 'Hello World' } ]

await client.end();
