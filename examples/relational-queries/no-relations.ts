// # `with` throws because the table has no relations
//
// `with` needs relations in `drizzle()`. If the table has none, TypeScript accepts
// any name, and the query throws an error.
//
// Write: `drizzle(client, { schema })`, with the tables and their relations.
// Trap: an error.
// In 1.0: TypeScript refuses it, and another error.
// See: relational-queries/referenced-table-of-undefined,
// relational-queries/not-found-in-schema, relational-queries/order-after-update.
// Also: Cannot read properties of undefined (reading 'referencedTable'),
// TS2353, relations are missing in the schema.
//
// npm run example relational-queries/no-relations

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/schema";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("relational-queries");

const tablesOnly = drizzle(client, { schema: { users, posts } });
try {
  await tablesOnly.query.users.findMany({ with: { posts: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No relations:", error.message);
  // "Cannot read properties of undefined (reading 'referencedTable')"
}

// ## Pass the relations to drizzle(), too
const db = drizzle(client, { schema });
const usersWithPosts = await db.query.users.findMany({
  columns: { name: true },
  with: { posts: { columns: { title: true } } },
});

console.log("With relations:", usersWithPosts);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] }
// ]

await client.end();
