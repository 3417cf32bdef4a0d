// # A relation is lost: the order of `defineRelations()` and its parts
//
// `defineRelations()` has an entry for each table that it gets, also for a table
// without relations. If you spread it last, its entries replace those of the parts.
//
// Write: `{ ...defineRelations(schema), ...part }`.
// Trap: an error, and a TypeScript error.
// See: relations/two-parts-of-a-table, relations/table-without-a-part.
// Also: Unknown relation "users" -> "posts", defineRelationsPart, spread order,
// TS2353, relations in several files.
//
// npm run example 1.0/relations/order-of-parts

import { defineRelations, defineRelationsPart } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import * as schema from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const part = defineRelationsPart(schema, (r) => ({
  users: { posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }) },
}));

const tablesLast = { ...part, ...defineRelations(schema) };
try {
  await drizzle({ client, relations: tablesLast }).query.users.findMany({
    // @ts-expect-error TS2353: the tables have replaced the relations
    with: { posts: true },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The tables last:", error.message);
  // 'Unknown relation "users" -> "posts"'
}

// ## Spread the tables first, and the parts after them
//
// The part then replaces the empty entry of `users`.
const relations = { ...defineRelations(schema), ...part };
const db = drizzle({ client, relations });

const alice = await db.query.users.findFirst({
  columns: { name: true },
  with: { posts: { columns: { title: true }, orderBy: { id: "asc" } } },
  where: { name: "Alice" },
});

console.log("The tables first:", alice);
// {
//   name: 'Alice',
//   posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
// }

await client.end();
