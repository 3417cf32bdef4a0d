// # `onConflictDoUpdate` with many rows keeps the old values
//
// In `set`, `contributions.role` is the column of the existing row. So `set: {
// role: contributions.role }` writes the old value again, without an error.
//
// Write: `` role: sql`excluded.${sql.identifier(contributions.role.name)}` `` in
// `set`.
// Trap: a change is lost.
// In 1.0: the same.
// See: writes/upsert-all-columns, writes/upsert-join-table,
// writes/update-many-rows, writes/affect-row-a-second-time,
// writes/update-generated-column, writes/too-many-parameters,
// writes/retry-a-transaction.
// Also: excluded, bulk upsert, batch upsert, upsert many rows, ON CONFLICT DO
// UPDATE SET, update many rows with different values, column excluded.name
// does not exist, upsert does not update, insert or update many, bulk insert
// or update, on duplicate key update, values of the new row, merge rows.
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

// ## Take the new values from `excluded`
//
// `excluded` is the row of `values()` that was not inserted, with the names of
// the columns in the database. With `casing` in Drizzle 0.45, `role.name` can be
// [the key of the column](excluded-with-casing.md): write the name itself. Give
// each row all columns of `set`: what a row lacks is set to what an insert gives it,
// such as null.
const newRoles = await db
  .insert(contributions)
  .values(values)
  .onConflictDoUpdate({
    target: [contributions.authorId, contributions.articleId],
    set: { role: sql`excluded.${sql.identifier(contributions.role.name)}` },
  })
  .returning({ authorId: contributions.authorId, role: contributions.role });

console.log("Each row has its new role:", newRoles);
// [
//   { authorId: 1, role: 'photographer' },
//   { authorId: 2, role: 'translator' }
// ]

await client.end();
