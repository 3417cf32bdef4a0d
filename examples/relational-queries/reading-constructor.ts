// # Cannot read properties of null (reading 'constructor')
//
// In ES modules, `drizzle()` throws this error if a value in the `schema` is a whole
// module, imported with `import * as`. TypeScript accepts it.
//
// Write: `{ ...blog, ...shop }`.
// Trap: an error.
// In 1.0: TypeScript refuses the query, and another error.
// See: collisions/two-exports-of-one-name,
// collisions/same-name-in-two-schemas, relational-queries/table-is-undefined.
// Also: several schema files, schema is not spread, nested schema, import * as,
// TypeError in drizzle().
//
// npm run example relational-queries/reading-constructor

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as blog from "../../src/db/schema";
import * as shop from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("blog");

try {
  drizzle(client, { schema: { blog, shop } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Modules in an object:", error.message);
  // "Cannot read properties of null (reading 'constructor')"
}

// ## Spread the modules
//
// If two modules export one name, the later one replaces the other. In CommonJS
// and in a bundle of esbuild, modules in an object are no error, but `db.query`
// lacks the tables.
const db = drizzle(client, { schema: { ...blog, ...shop } });

const users = await db.query.users.findMany({
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("A table of one module:", users);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

await client.end();
