// # Connect and disconnect related rows
//
// To connect two rows, write the foreign key: update the child, or insert a row
// into the join table. To disconnect them, set the foreign key to null, or
// delete the row of the join table.
//
// Group: update.
// In 1.0: the same.
// See: writes/replace-tags, writes/parent-does-not-exist,
// writes/do-nothing-returns-nothing.
// Also: Prisma connect, disconnect, set relation, attach, detach, add to
// many-to-many, remove from many-to-many, change the parent, link, unlink,
// assign, unassign, attach existing, add to a relation, associate, set the
// foreign key, detach a child, join a group, leave a group.
//
// npm run example writes/connect-and-disconnect

import { and, eq, inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, contributions } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// The update replaces the author of an article that has one: article 1 was by
// Ann. The id of an article that does not exist is no error: compare the length
// of the result.
const connected = await db
  .update(articles)
  .set({ authorId: 2 })
  .where(inArray(articles.id, [1, 5]))
  .returning({ id: articles.id, authorId: articles.authorId });

console.log("Two articles for Ben:", connected);
// [ { id: 1, authorId: 2 }, { id: 5, authorId: 2 } ]

// ## Disconnect a child: null
//
// The column must be nullable. Do not write `undefined`: it [keeps the
// value](undefined-in-set.md), and alone in `set()` it
// [throws](no-values-to-set.md).
const disconnected = await db
  .update(articles)
  .set({ authorId: null })
  .where(eq(articles.id, 1))
  .returning({ id: articles.id, authorId: articles.authorId });

console.log("Article 1 has no author:", disconnected);
// [ { id: 1, authorId: null } ]

// ## Connect by a join table: insert a row
//
// With a [key over both columns](../many-to-many/same-pair-twice.md), a pair
// that exists is an error (23505). Add `onConflictDoNothing()` to skip it.
const joined = await db
  .insert(contributions)
  .values({ authorId: 2, articleId: 5, role: "writer", active: true })
  .returning();

console.log("Ben contributes to article 5:", joined);
// [ { authorId: 2, articleId: 5, role: 'writer', active: true } ]

// ## Disconnect by a join table: delete the row
//
// The condition needs [both columns](delete-from-join-table.md).
const removed = await db
  .delete(contributions)
  .where(and(eq(contributions.authorId, 2), eq(contributions.articleId, 5)))
  .returning();

console.log("The deleted pair:", removed);
// [ { authorId: 2, articleId: 5, role: 'writer', active: true } ]

await client.end();
