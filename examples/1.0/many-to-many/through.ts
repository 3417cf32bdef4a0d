// # Get the tags of a user without the join table: `through`
//
// A relation can lead through the join table to the tags, so that the rows of
// the join table are not part of the result.
//
// Group: declare.
// See: many-to-many/columns-of-the-join-table, many-to-many/posts-with-a-tag,
// many-to-many/which-relations, relations/where-of-the-other-side,
// foreign-keys/no-index.
// Also: flatten a junction table, skip the join table, many-to-many directly,
// hasManyThrough, belongsToMany, without the pivot table, direct many-to-many,
// nested junction rows.
//
// npm run example 1.0/many-to-many/through

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { tags, users, usersToTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Declare the relation: through()
//
// `through()` names the column of the join table on each side. The other
// direction needs no columns if `users` has no other relation to `tags`. A pair that
// is [in the join table twice](same-pair-twice.md) gives the tag twice.
const relations = defineRelations({ users, usersToTags, tags }, (r) => ({
  users: {
    tags: r.many.tags({
      from: r.users.id.through(r.usersToTags.userId),
      to: r.tags.id.through(r.usersToTags.tagId),
    }),
  },
  tags: { users: r.many.users() },
}));
const db = drizzle({ client, relations });

const usersWithTags = await db.query.users.findMany({
  with: { tags: { orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Users with their tags:", usersWithTags);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     tags: [ { id: 1, label: 'typescript' }, { id: 2, label: 'tutorial' } ]
//   },
//   { id: 2, name: 'Bob', tags: [ { id: 1, label: 'typescript' } ] },
//   { id: 3, name: 'Carol', tags: [] }
// ]

// ## Get the users of each tag
const tagsWithUsers = await db.query.tags.findMany({
  with: { users: { orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Tags with their users:", tagsWithUsers);
// [
//   {
//     id: 1,
//     label: 'typescript',
//     users: [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]
//   },
//   { id: 2, label: 'tutorial', users: [ { id: 1, name: 'Alice' } ] }
// ]

await client.end();
