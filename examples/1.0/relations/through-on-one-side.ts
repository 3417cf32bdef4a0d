// # ".through(column)" must be used either on all columns in "from" and "to" or not defined on any of them
//
// A relation through a join table names the join table's columns in `from` and
// in `to`. TypeScript does not report a side without `through()`.
//
// Write: `from: r.users.id.through(r.usersToTags.userId)` and
// `to: r.tags.id.through(r.usersToTags.tagId)`.
// Trap: an error.
// See: many-to-many/through, relations/from-without-to.
// Also: many-to-many, through on one side, .through(column) must be used on the
// same table by all columns of the relation.
//
// npm run example 1.0/relations/through-on-one-side

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { tags, users, usersToTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const tables = { users, tags, usersToTags };

try {
  defineRelations(tables, (r) => ({
    users: {
      tags: r.many.tags({
        from: r.users.id.through(r.usersToTags.userId),
        to: r.tags.id,
      }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Only in from:", error.message);
  // 'relations -> users: { tags: r.many.tags(...) }: ' +
  //   '".through(column)" must be used either on all columns in "from" ' +
  //   'and "to" or not defined on any of them'
}

// ## Columns of two tables
try {
  defineRelations(tables, (r) => ({
    users: {
      tags: r.many.tags({
        from: r.users.id.through(r.usersToTags.userId),
        to: r.tags.id.through(r.tags.id),
      }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Two tables:", error.message);
  // 'relations -> users: { tags: r.many.tags(...) }: ' +
  //   '".through(column)" must be used on the same table by all columns ' +
  //   'of the relation'
}

// ## Use it on both sides, with one join table
const relations = defineRelations(tables, (r) => ({
  users: {
    tags: r.many.tags({
      from: r.users.id.through(r.usersToTags.userId),
      to: r.tags.id.through(r.usersToTags.tagId),
    }),
  },
}));
const db = drizzle({ client, relations });

const tagsOfUsers = await db.query.users.findMany({
  columns: { name: true },
  with: { tags: { columns: { label: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("The tags of each user:", tagsOfUsers);
// [
//   {
//     name: 'Alice',
//     tags: [ { label: 'typescript' }, { label: 'tutorial' } ]
//   },
//   { name: 'Bob', tags: [ { label: 'typescript' } ] },
//   { name: 'Carol', tags: [] }
// ]

await client.end();
