// # `with` returns the rows of other tenants: a shared row leads to all of them
//
// A condition holds for the table where it stands. A tag belongs to nobody, so
// `with` returns the posts with this tag, of all users.
//
// Write: `with: { posts: { where: { authorId: 1 }, orderBy: { id: "asc" } } }`.
//
// npm run example 1.0/tenants/relation-of-another-tenant

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../db";
import { posts, postsTags, tags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// Alice, the user 1, opens a tag.
const tag = await db.query.tags.findFirst({
  where: { id: 2 },
  with: { posts: { orderBy: { id: "asc" } } },
});

console.log("The post of Bob is there:", tag);
// {
//   id: 2,
//   label: 'tutorial',
//   posts: [
//     { id: 1, title: 'Hello World', authorId: 1 },
//     { id: 3, title: 'Getting Started', authorId: 2 }
//   ]
// }

// ## Filter the posts
const tagForAlice = await db.query.tags.findFirst({
  where: { id: 2 },
  with: { posts: { where: { authorId: 1 }, orderBy: { id: "asc" } } },
});

console.log("Only the post of Alice:", tagForAlice);
// {
//   id: 2,
//   label: 'tutorial',
//   posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
// }

// ## Relations of one user
//
// A function declares the relation with the condition. The condition holds in each
// query of this relation, but not for `db.query.posts`, `db.select()` or an update.
function databaseOf(userId: number) {
  const relations = defineRelations({ posts, postsTags, tags }, (r) => ({
    tags: {
      posts: r.many.posts({
        from: r.tags.id.through(r.postsTags.tagId),
        to: r.posts.id.through(r.postsTags.postId),
        where: { authorId: userId },
      }),
    },
  }));
  return drizzle({ client, relations });
}

const tagInDatabase = await databaseOf(1).query.tags.findFirst({
  where: { id: 2 },
  with: { posts: { orderBy: { id: "asc" } } },
});

console.log("Without a condition in the query:", tagInDatabase);
// {
//   id: 2,
//   label: 'tutorial',
//   posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
// }

await client.end();
