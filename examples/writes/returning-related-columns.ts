// # Return an inserted row together with its related rows
//
// The `returning()` of an insert has no `with`. Query the row afterwards by
// `tx.query`, in the same transaction.
//
// Group: insert.
// In 1.0: other code.
// See: writes/update-from-another-table, writes/inserted-row-not-found,
// relational-queries/order-after-update.
// Also: returning with relations, returning with, insert and include,
// returning joined columns, nested result of an insert, get the created row
// with relations, insert then load, create and include, return joined data,
// response after a create, author of the new post.
//
// npm run example writes/returning-related-columns

import { client, db } from "../../src/db";
import { posts, postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const newPost = await db.transaction(async (tx) => {
  const [inserted] = await tx
    .insert(posts)
    .values({ title: "News", authorId: 3 })
    .returning({ id: posts.id });
  if (!inserted) return tx.rollback(); // only for the type
  await tx.insert(postsTags).values({ postId: inserted.id, tagId: 2 });
  return tx.query.posts.findFirst({
    where: (post, { eq }) => eq(post.id, inserted.id),
    with: { author: true, postsTags: { with: { tag: true } } },
  });
});

console.log("The post with author and tags:", newPost);
// {
//   id: 4,
//   title: 'News',
//   authorId: 3,
//   author: { id: 3, name: 'Carol' },
//   postsTags: [ { postId: 4, tagId: 2, tag: { id: 2, label: 'tutorial' } } ]
// }

await client.end();
