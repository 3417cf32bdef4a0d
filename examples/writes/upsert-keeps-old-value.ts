// # `onConflictDoUpdate` with many rows keeps the old values
//
// A column in `set` is the column of the row that is there. So
// `set: { role: contributions.role }` writes the old value again. There is no
// error.
//
// Issues: #1728.
// Trap: a change is lost.
// In 1.0: the same.
// Also: excluded, bulk upsert, batch upsert, upsert many rows, ON CONFLICT DO
// UPDATE SET, update many rows with different values.
//
// npm run example writes/upsert-keeps-old-value

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { contributions } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const values = [
  { authorId: 1, articleId: 1, role: "photographer", active: true },
  { authorId: 2, articleId: 1, role: "translator", active: true },
];

const oldRoles = await db
  .insert(contributions)
  .values(values)
  .onConflictDoUpdate({
    target: [contributions.authorId, contributions.articleId],
    set: { role: contributions.role },
  })
  .returning({ authorId: contributions.authorId, role: contributions.role });

console.log("The roles are the old ones:", oldRoles);
// [ { authorId: 1, role: 'writer' }, { authorId: 2, role: 'editor' } ]

// ## Take the new values from excluded
//
// `excluded` is the row of `values()` that was not inserted. After it stands
// the name of the column in the database.
const newRoles = await db
  .insert(contributions)
  .values(values)
  .onConflictDoUpdate({
    target: [contributions.authorId, contributions.articleId],
    set: { role: sql.raw(`excluded.${contributions.role.name}`) },
  })
  .returning({ authorId: contributions.authorId, role: contributions.role });

console.log("Each row has its new role:", newRoles);
// [
//   { authorId: 1, role: 'photographer' },
//   { authorId: 2, role: 'translator' }
// ]

await client.end();
