// # Which relations a many-to-many query needs
//
// A query needs the relations of the table that it starts from, and those of
// the join table. It does not need the relations of the table at the other end.
//
// Group: declare.
// In 1.0: other code.
// See: many-to-many/through, relations/not-enough-information.
// Also: junction table, relations on all three tables, There is not enough
// information to infer relation, declare a junction table, belongsToMany,
// ManyToManyField, JoinTable, model many-to-many, schema of a join table,
// pivot model.
//
// npm run example many-to-many/which-relations

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { tags, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Declare the relations of the users and of the join table
//
// The tags have no relations, but they must be in the schema.
const usersRelations = relations(users, ({ many }) => ({
  usersToTags: many(usersToTags),
}));
const usersToTagsRelations = relations(usersToTags, ({ one }) => ({
  user: one(users, { fields: [usersToTags.userId], references: [users.id] }),
  tag: one(tags, { fields: [usersToTags.tagId], references: [tags.id] }),
}));

const db = drizzle(client, {
  schema: {
    users,
    usersToTags,
    tags,
    usersRelations,
    usersToTagsRelations,
  },
});

const alice = await db.query.users.findFirst({
  columns: { name: true },
  with: {
    usersToTags: {
      with: { tag: true },
      orderBy: (pair, { asc }) => asc(pair.tagId),
    },
  },
  orderBy: (users, { asc }) => asc(users.id),
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
// The tags have no relation that the query could follow. TypeScript reports
// nothing.
try {
  await db.query.tags.findFirst({ with: { usersToTags: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("From a tag:", error.message);
  // "Cannot read properties of undefined (reading 'referencedTable')"
}

// ## Without relations of the join table: not enough information
//
// The join table has the foreign keys, so its relations name the columns.
const withoutPairs = drizzle(client, {
  schema: { users, usersToTags, usersRelations },
});
try {
  await withoutPairs.query.users.findFirst({ with: { usersToTags: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Without relations of the join table:", error.message);
  // 'There is not enough information to infer relation "users.usersToTags"'
}

await client.end();
