// # Return an inserted row together with its related rows
//
// The `returning()` of an insert has no `with`. Query the row afterwards by
// `tx.query`, in the same transaction.
//
// npm run example 1.0/writes/returning-related-columns

import { client, db } from "../db";
import { posts, postsTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const newPost = await db.transaction(async (tx) => {
  const [inserted] = await tx
    .insert(posts)
    .values({ title: "News", authorId: 3 })
    .returning({ id: posts.id });
  if (!inserted) return tx.rollback(); // only for the type
  await tx.insert(postsTags).values({ postId: inserted.id, tagId: 2 });
  return tx.query.posts.findFirst({
    where: { id: inserted.id },
    with: { author: true, tags: true },
  });
});

console.log("The post with author and tags:", newPost);
// {
//   id: 4,
//   title: 'News',
//   authorId: 3,
//   author: { id: 3, name: 'Carol' },
//   tags: [ { id: 2, label: 'tutorial' } ]
// }

await client.end();
