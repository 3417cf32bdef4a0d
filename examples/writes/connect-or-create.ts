// # Insert the tags that do not exist yet, and give all to a post (connectOrCreate)
//
// Select the tags with these labels, insert those that are missing, and insert
// a pair for each label.
//
// Group: insert.
// In 1.0: the same.
// See: writes/at-least-one-value, writes/replace-tags,
// writes/do-nothing-returns-nothing, writes/retry-a-transaction.
// Also: Prisma connectOrCreate, find or create, get or create, many-to-many
// insert, tags by name, upsert tags, create if missing, firstOrCreate, insert
// if not exists, add tags by name, create and attach, reuse existing tags.
//
// npm run example writes/connect-or-create

import { inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { postsTags, tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// The list needs at least one label, and each label only once: a new label that
// is twice in the list is inserted twice. `for("key share")` keeps other
// sessions from deleting the found tags before the commit, and needs the privilege
// `UPDATE` on the tags.
const labels = ["tutorial", "guide"];

const pairs = await db.transaction(async (tx) => {
  const found = await tx
    .select()
    .from(tags)
    .where(inArray(tags.label, labels))
    .orderBy(tags.id)
    .for("key share");
  const missing = labels.filter(
    (label) => !found.some((tag) => tag.label === label),
  );
  const created =
    missing.length === 0
      ? []
      : await tx
          .insert(tags)
          .values(missing.map((label) => ({ label })))
          .returning();
  return tx
    .insert(postsTags)
    .values([...found, ...created].map(({ id }) => ({ postId: 2, tagId: id })))
    .onConflictDoNothing()
    .returning();
});

console.log("Tag 2 was there, and tag 3 is new:", pairs);
// [ { postId: 2, tagId: 2 }, { postId: 2, tagId: 3 } ]

const allTags = await db.select().from(tags).orderBy(tags.id);

console.log("The tags:", allTags);
// [
//   { id: 1, label: 'typescript' },
//   { id: 2, label: 'tutorial' },
//   { id: 3, label: 'guide' }
// ]

// ## Declare the label as `unique()`
//
// Without a unique constraint, two transactions at the same time can both insert
// the same label. With it, insert all labels with
// [onConflictDoNothing()](on-conflict-without-unique.md), and select the tags
// after that.

await client.end();
