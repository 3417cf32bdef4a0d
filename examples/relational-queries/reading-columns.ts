// # Cannot read properties of undefined (reading 'columns'): a missing table
//
// If `with` loads a relation `one()` that has `fields`, and the related table is not
// in the `schema` of `drizzle()`, `db.query` throws this error. TypeScript accepts it.
//
// Write: `drizzle(client, { schema })`, with every table and all relations.
// Trap: an error.
// In 1.0: TypeScript refuses it, and the declaration throws another error.
// See: relational-queries/not-found-in-schema, relations/relations-of-a-view.
// Also: a table is missing in the schema, incomplete schema, with does not
// work, Cannot read properties of undefined (reading 'id'), TS2339.
//
// npm run example relational-queries/reading-columns

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/schema";
import { posts, postsRelations } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("relational-queries");

const incompleteDb = drizzle(client, { schema: { posts, postsRelations } });
try {
  await incompleteDb.query.posts.findMany({ with: { author: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Without the users:", error.message);
  // "Cannot read properties of undefined (reading 'columns')"
}

// ## Pass every table and all relations
const db = drizzle(client, { schema });
const rows = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
});

console.log("With the users:", rows);
// [ { title: 'Hello World', author: { name: 'Alice' } } ]

await client.end();
