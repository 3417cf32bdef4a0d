// # Unknown relation "users" -> "posts": two parts of one table
//
// If two `defineRelationsPart()` name the same table, the spread keeps only the
// relations that the later part gives it.
//
// Write: after both parts, `users: { ...postsPart.users, relations: {
// ...postsPart.users.relations, ...tagsPart.users.relations } }`.
// Trap: an error, and a TypeScript error.
// See: relations/order-of-parts, relations/table-without-a-part.
// Issues: #5674.
// Also: defineRelationsPart, relations in several files, merge relations,
// spread of parts, TS2353.
//
// npm run example 1.0/relations/two-parts-of-a-table

import { defineRelationsPart } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, tags, users, usersToTags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const schema = { users, posts, tags, usersToTags };
const postsPart = defineRelationsPart(schema, (r) => ({
  users: { posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }) },
  posts: {},
}));
const tagsPart = defineRelationsPart(schema, (r) => ({
  users: {
    tags: r.many.tags({
      from: r.users.id.through(r.usersToTags.userId),
      to: r.tags.id.through(r.usersToTags.tagId),
    }),
  },
  tags: {},
  usersToTags: {},
}));
const spreadDb = drizzle({ client, relations: { ...postsPart, ...tagsPart } });

try {
  await spreadDb.query.users.findMany({
    // @ts-expect-error TS2353: tagsPart has replaced the relations of users
    with: { posts: true },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A relation of the earlier part:", error.message);
  // 'Unknown relation "users" -> "posts"'
}

// ## Merge the relations of the table
//
// If both parts have a relation of the same name, the later one remains. Or
// write all relations of a table in one part.
const relations = {
  ...postsPart,
  ...tagsPart,
  users: {
    ...postsPart.users,
    relations: { ...postsPart.users.relations, ...tagsPart.users.relations },
  },
};
const db = drizzle({ client, relations });

const alice = await db.query.users.findFirst({
  columns: { name: true },
  with: {
    posts: { columns: { title: true }, orderBy: { id: "asc" } },
    tags: { columns: { label: true }, orderBy: { id: "asc" } },
  },
  where: { name: "Alice" },
});

console.log("Relations of both parts:", alice);
// {
//   name: 'Alice',
//   posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ],
//   tags: [ { label: 'typescript' }, { label: 'tutorial' } ]
// }

await client.end();
