// # Replace the tags of a post
//
// Delete the pairs that are not in the new list, then insert the list and skip
// the pairs that are there, in one transaction. The pair has to be a primary key or
// unique.
//
// Group: update.
// In 1.0: the same.
// See: many-to-many/same-pair-twice, writes/delete-from-join-table, writes/do-nothing-foreign-key.
// Also: set, sync, update many-to-many, junction table, pivot table, join
// table, connect, disconnect, notInArray, onConflictDoNothing, set the tags,
// new list of tags, edit form with checkboxes, update relations, remove old
// and add new, save selected categories.
//
// npm run example writes/replace-tags

import { and, eq, notInArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { postsTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Two calls for one post at the same time can leave the tags of both lists. To
// prevent this in read committed, first lock the post: `tx.select().from(posts)`,
// with its id in `where()`, and `.for("update")`.
function replaceTags(postId: number, tagIds: number[]) {
  return db.transaction(async (tx) => {
    const removed = await tx
      .delete(postsTags)
      .where(
        and(eq(postsTags.postId, postId), notInArray(postsTags.tagId, tagIds)),
      )
      .returning({ tagId: postsTags.tagId });
    const added =
      tagIds.length === 0
        ? []
        : await tx
            .insert(postsTags)
            .values(tagIds.map((tagId) => ({ postId, tagId })))
            .onConflictDoNothing()
            .returning({ tagId: postsTags.tagId });
    return { removed, added };
  });
}

const replaced = await replaceTags(3, [1]);

console.log("Post 3 had tag 2:", replaced);
// { removed: [ { tagId: 2 } ], added: [ { tagId: 1 } ] }

// ## An empty list removes all tags
//
// `notInArray()` with an empty array is true for every row. `values()` refuses
// an empty array, so the function skips the insert.
const emptied = await replaceTags(3, []);

console.log("Post 3 has no tags:", emptied);
// { removed: [ { tagId: 1 } ], added: [] }

await client.end();
