// # The related rows are `Record<string, unknown>`: defineRelationsPart()
//
// A part has only the tables that its callback returns. If no part has the
// related table, its rows have the type `Record<string, unknown>`, and a query
// that has them in `with` throws an error.
//
// Write: `posts: {}`, for each related table that no other part has.
// Trap: an error.
// See: relations/order-of-parts, relations/two-parts-of-a-table.
// Issues: #5790.
// Also: defineRelationsPart, relations in several files, Cannot read properties
// of undefined (reading 'relations'), relation is unknown, lose the type.
//
// npm run example 1.0/relations/table-without-a-part

import { defineRelationsPart } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const onlyUsers = defineRelationsPart({ users, posts }, (r) => ({
  users: { posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }) },
}));
const onlyUsersDb = drizzle({ client, relations: onlyUsers });

try {
  const rows = await onlyUsersDb.query.users.findMany({
    with: { posts: true },
  });
  rows[0]?.posts satisfies Record<string, unknown>[] | undefined;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The posts have no part:", error.message);
  // "Cannot read properties of undefined (reading 'relations')"
}

// ## Return every table
//
// An empty object is enough for a table without relations of its own. Leave it
// out if another part has relations of this table: the empty object can replace
// them.
const relations = defineRelationsPart({ users, posts }, (r) => ({
  users: { posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }) },
  posts: {},
}));
const db = drizzle({ client, relations });

const alice = await db.query.users.findFirst({
  columns: { name: true },
  with: { posts: { columns: { title: true }, orderBy: { id: "asc" } } },
  where: { name: "Alice" },
});

console.log("With the posts:", alice);
// {
//   name: 'Alice',
//   posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
// }

await client.end();
