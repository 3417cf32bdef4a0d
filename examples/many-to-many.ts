// # Many-to-many
//
// A user has many tags, and a tag belongs to many users. A third table, the
// join table, stores this: one row for each pair of a user and a tag.
//
// npm run example:many-to-many

import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../src/db";
import {
  posts,
  postsTags,
  tags,
  users,
  usersRelations,
  usersToTags,
  usersToTagsRelations,
} from "../src/db/schema";
import { seed } from "../src/seed";

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

// ## Which relations a query needs
//
// This query follows `usersRelations` to the join table, and
// `usersToTagsRelations` to the tags. It does not use `tagsRelations`. You need
// them only in queries that start from tags.
const withoutTagsRelations = drizzle(client, {
  schema: { users, usersToTags, tags, usersRelations, usersToTagsRelations },
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
