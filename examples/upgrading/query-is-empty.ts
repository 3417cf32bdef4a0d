// # Cannot read properties of undefined (reading 'findMany')
//
// `db.query` has the tables of the option `schema` in 0.45. Drizzle 1.0 ignores
// the option: without `relations`, `db.query` is empty.
//
// Trap: nothing in 0.45.
// In 1.0: TypeScript refuses the option, and a query throws an error.
// See: relational-queries/table-is-undefined, upgrading/query-v1.
// Also: Cannot read properties of undefined (reading 'findFirst'), db.query is
// empty, db.query.users is undefined, drizzle({ client, schema }), TS2345,
// db.query has no tables after the upgrade, drizzle() with relations.
//
// npm run example upgrading/query-is-empty

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const db = drizzle({ client, schema });
const users = await db.query.users.findMany({
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("With a schema:", users);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

await client.end();
