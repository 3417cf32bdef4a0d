// # Which relations a many-to-many query needs
//
// A query needs the relations of the table that it starts from, and those of
// the join table. A relation with `through()` needs none of the join table.
//
// npm run example 1.0/many-to-many/which-relations

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { tags, users, usersToTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Declare the relations of the users and of the join table
const relations = defineRelations({ users, usersToTags, tags }, (r) => ({
  users: {
    usersToTags: r.many.usersToTags(),
  },
  usersToTags: {
    user: r.one.users({
      from: r.usersToTags.userId,
      to: r.users.id,
      optional: false,
    }),
    tag: r.one.tags({
      from: r.usersToTags.tagId,
      to: r.tags.id,
      optional: false,
    }),
  },
}));

const db = drizzle({ client, relations });

const alice = await db.query.users.findFirst({
  columns: { name: true },
  with: {
    usersToTags: { with: { tag: true }, orderBy: { tagId: "asc" } },
  },
  orderBy: { id: "asc" },
});

console.log("Without relations of the tags:", alice);
// {
//   name: 'Alice',
//   usersToTags: [
//     { userId: 1, tagId: 1, tag: { id: 1, label: 'typescript' } },
//     { userId: 1, tagId: 2, tag: { id: 2, label: 'tutorial' } }
//   ]
// }

// ## Start from tags: they need relations, too
//
// The tags have no relation that the query could follow.
try {
  await db.query.tags.findFirst({
    // @ts-expect-error TS2353: the tags have no relation
    with: { usersToTags: true },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("From a tag:", error.message);
  // 'Unknown relation "tags" -> "usersToTags"'
}

// ## Without relations of the join table: not enough data
//
// The join table has the foreign keys, so its relations name the columns.
// Without them, and without `from` and `to` in the `many`, `defineRelations()`
// throws.
try {
  defineRelations({ users, usersToTags, tags }, (r) => ({
    users: { usersToTags: r.many.usersToTags() },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Without relations of the join table:", error.message);
  // 'relations -> users: { usersToTags: r.many.usersToTags(...) }: ' +
  //   'not enough data provided to build the relation - "from"/"to" ' +
  //   'are not defined, and no reverse relation of table "usersToTags" ' +
  //   'with target table "users" was found'
}

await client.end();
