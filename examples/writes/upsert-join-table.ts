// # Insert or update a row of a join table (upsert)
//
// Name the columns of the primary key in `target`, and the columns to change in
// `set`.
//
// Group: insert or update.
// In 1.0: the same.
// See: writes/upsert-keeps-old-value, writes/affect-row-a-second-time,
// writes/on-conflict-without-unique.
// Also: onConflictDoUpdate, ON CONFLICT, composite primary key, junction table
// with columns, pivot, merge, add or change a member, insert or update a pair,
// change the role, update the quantity, composite key conflict,
// updateExistingPivot, cart item.
//
// npm run example writes/upsert-join-table

import { client, db } from "../../src/db";
import { contributions } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// The existing row keeps `active`, because it is not in `set`.
const existing = await db
  .insert(contributions)
  .values({ authorId: 2, articleId: 1, role: "writer", active: false })
  .onConflictDoUpdate({
    target: [contributions.authorId, contributions.articleId],
    set: { role: "writer" },
  })
  .returning();

console.log("Ben was an editor, is a writer now, and stays active:", existing);
// [ { authorId: 2, articleId: 1, role: 'writer', active: true } ]

// ## A new pair is inserted
const added = await db
  .insert(contributions)
  .values({ authorId: 2, articleId: 4, role: "writer", active: true })
  .onConflictDoUpdate({
    target: [contributions.authorId, contributions.articleId],
    set: { role: "writer" },
  })
  .returning();

console.log("One more contribution of Ben:", added);
// [ { authorId: 2, articleId: 4, role: 'writer', active: true } ]

await client.end();
