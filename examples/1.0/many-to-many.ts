// # Many-to-many
//
// A user has many tags, and a tag belongs to many users. A third table, the
// join table, stores this: one row for each pair of a user and a tag.
//
// npm run example:1.0:many-to-many

import { defineRelations, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "./db";
import { posts, postsTags, tags, users, usersToTags } from "./db/schema";
import { seed } from "../../src/seed";

await seed("many-to-many");

// ## Load the users with their tags: through the join table
//
// `db.query` follows the relation from the user to the join table, and from
// there to the tag. The rows of the join table are part of the result.
const usersWithTags = await db.query.users.findMany({
  with: {
    usersToTags: { with: { tag: true } },
  },
});

console.log("Users with their tags:", usersWithTags);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     usersToTags: [
//       { userId: 1, tagId: 1, tag: { id: 1, label: 'developer' } }
//     ]
//   }
// ]

// ## Leave the join table out of the result
//
// To get only the tags, map over the rows of the join table.
const userTags = usersWithTags.map(({ name, usersToTags }) => ({
  name,
  tags: usersToTags.map(({ tag }) => tag.label),
}));

console.log("Flattened:", userTags);
// [ { name: 'Alice', tags: [ 'developer' ] } ]

// ## Leave the join table out of the result: through
//
// A relation can also lead through the join table to the tags. `through()`
// names the column of the join table on each side. The other direction needs no
// columns.
const through = drizzle({
  client,
  relations: defineRelations({ users, usersToTags, tags }, (r) => ({
    users: {
      tags: r.many.tags({
        from: r.users.id.through(r.usersToTags.userId),
        to: r.tags.id.through(r.usersToTags.tagId),
      }),
    },
    tags: { users: r.many.users() },
  })),
});

const usersDirect = await through.query.users.findMany({
  with: { tags: { orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Users with their tags, directly:", usersDirect);
// [
//   { id: 1, name: 'Alice', tags: [ { id: 1, label: 'developer' } ] }
// ]

const tagsDirect = await through.query.tags.findMany({
  with: { users: { orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Tags with their users:", tagsDirect);
// [
//   { id: 1, label: 'developer', users: [ { id: 1, name: 'Alice' } ] },
//   { id: 2, label: 'typescript', users: [] },
//   { id: 3, label: 'tutorial', users: [] }
// ]

// ## Which relations a query needs
//
// This query follows the relations of `users` to the join table, and those of
// the join table to the tags. It does not use the relations of `tags`. You need
// them only in queries that start from tags.
const withoutTagsRelations = drizzle({
  client,
  relations: defineRelations({ users, usersToTags, tags }, (r) => ({
    users: { usersToTags: r.many.usersToTags() },
    usersToTags: {
      user: r.one.users({
        from: r.usersToTags.userId,
        to: r.users.id,
        optional: false,
      }),
      tag: r.one.tags({
        from: r.usersToTags.tagId,
        to: r.tags.id,
        optional: false,
      }),
    },
  })),
});
const alice = await withoutTagsRelations.query.users.findFirst({
  with: {
    usersToTags: { with: { tag: true } },
  },
});

console.log("Without the tags' relations:", alice);
// {
//   id: 1,
//   name: 'Alice',
//   usersToTags: [
//     { userId: 1, tagId: 1, tag: { id: 1, label: 'developer' } }
//   ]
// }

// ## Get the posts that have a tag: where
//
// `where` can follow the relation through the join table. It filters the posts,
// not their tags: each post comes with all of its tags.
const postsWithTags = await db.query.posts.findMany({
  columns: { title: true },
  where: { tags: { label: "typescript" } },
  with: { tags: { columns: { label: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Posts tagged typescript, with their tags:", postsWithTags);
// [
//   {
//     title: 'Getting Started with TS',
//     tags: [ { label: 'typescript' }, { label: 'tutorial' } ]
//   },
//   { title: 'Advanced Types', tags: [ { label: 'typescript' } ] }
// ]

// ## Get the tags of a post: join
//
// Joins need no relations. The join table is not part of the result, because
// `select()` chooses only a column of `tags`.
const postTags = await db
  .select({ tagName: tags.label })
  .from(postsTags)
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(eq(postsTags.postId, 1))
  .orderBy(tags.id);

console.log("Tags of post 1:", postTags);
// [ { tagName: 'typescript' }, { tagName: 'tutorial' } ]

// ## Get the posts that have a tag: two joins
//
// The title is in one table and the label in another, so join both to the join
// table.
const taggedPosts = await db
  .select({ postTitle: posts.title })
  .from(postsTags)
  .innerJoin(posts, eq(postsTags.postId, posts.id))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(eq(tags.label, "typescript"))
  .orderBy(posts.id);

console.log("Posts tagged typescript:", taggedPosts);
// [
//   { postTitle: 'Getting Started with TS' },
//   { postTitle: 'Advanced Types' }
// ]

await client.end();
