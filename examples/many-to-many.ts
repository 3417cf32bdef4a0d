// # Many-to-many
//
// A user has many tags, and a tag belongs to many users. A third table, the
// join table, stores this: one row for each pair of a user and a tag. Its
// primary key is the pair. Without a key over both columns, a join table
// [accepts the same pair twice](many-to-many/same-pair-twice.md).
//
// See: foreign-keys/no-index, relational-queries/order-after-update.
//
// npm run example:many-to-many

import { eq } from "drizzle-orm";
import { client, db } from "../src/db";
import { posts, postsTags, tags } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("many-to-many");

// ## Load the users with their tags: through the join table
//
// `db.query` follows the relation from the user to the join table, and from
// there to the tag. The rows of the join table are part of the result. See
// [Which relations a many-to-many query needs](many-to-many/which-relations.md).
const usersWithTags = await db.query.users.findMany({
  with: {
    usersToTags: { with: { tag: true } },
  },
  orderBy: (users, { asc }) => asc(users.id),
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
// To get only the tags, map over the rows of the join table. In Drizzle 1.0, a
// relation can also leave it out: see
// [Get the tags of a user without the join table](many-to-many/through.md).
const userTags = usersWithTags.map(({ name, usersToTags }) => ({
  name,
  tags: usersToTags.map(({ tag }) => tag.label),
}));

console.log("Flattened:", userTags);
// [ { name: 'Alice', tags: [ 'developer' ] } ]

// ## Get the tags of a post: join
//
// Posts have tags, too: `postsTags` is their join table, declared in the same
// way. Joins need no relations. The join table is not part of the result,
// because `select()` chooses only a column of `tags`.
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
// table. If the condition matches two tags of a post,
// [the post appears twice](many-to-many/post-appears-twice.md). For posts with
// all of their tags, see
// [Get the posts that have a tag](many-to-many/posts-with-a-tag.md).
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
