// A user has many tags, and a tag has many users. No column can hold that, so a
// third table does, the join table: one row for each pair.
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

// db.query goes through the join table, so that its rows appear in the result.
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
//     usersToTags: [ { userId: 1, tagId: 1, tag: { id: 1, label: 'developer' } } ]
//   }
// ]

// Whoever wants the tags alone takes them out of the pairs.
const userTags = usersWithTags.map(({ name, usersToTags }) => ({
  name,
  tags: usersToTags.map(({ tag }) => tag.label),
}));

console.log("Flattened:", userTags);
// [ { name: 'Alice', tags: [ 'developer' ] } ]

// From users to tags, Drizzle follows the users' many() to the join table, and the
// join table's one() to the tags. The relations of the tags are never read, so they
// may be missing: they serve only queries that start from a tag.
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
//   usersToTags: [ { userId: 1, tagId: 1, tag: { id: 1, label: 'developer' } } ]
// }

// Joins need no relations at all, and leave the join table out of the result.
const postTags = await db
  .select({ tagName: tags.label })
  .from(postsTags)
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(eq(postsTags.postId, 1))
  .orderBy(tags.id);

console.log("Tags of post 1:", postTags);
// [ { tagName: 'typescript' }, { tagName: 'tutorial' } ]

// With a second join, the same table answers the question from the other end.
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
