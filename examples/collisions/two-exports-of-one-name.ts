// # `db.query.users` returns the rows of another table: two files export `users`
//
// If you spread two files into the `schema`, the later export replaces an
// earlier one of the same name, without an error.
//
// Write: in 0.45, `drizzle(client, { schema: collisions })` for the second file,
// and in 1.0 another key for its table.
// Trap: rows of another table.
// In 1.0: the same.
// See: collisions/same-name-in-two-schemas, relational-queries/reading-columns.
// Also: several schema files, spread of schemas, two modules with the same
// export, duplicate export, relations in several files.
//
// npm run example collisions/two-exports-of-one-name

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as collisions from "../../src/db/collisions";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("collisions");

const spreadDb = drizzle(client, { schema: { ...schema, ...collisions } });

const otherUsers = await spreadDb.query.users.findMany({
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("Wrong: the row of collisions.users:", otherUsers);
// [ { id: 1, title: 'Admin' } ]

// ## Make a `drizzle()` for each file
//
// In a transaction of `schemaDb`, a query by `collisionsDb` [is not part of the
// transaction](../writes/db-inside-a-transaction.md). Tables with different
// names in the database can instead have different keys in one `schema`. Give
// their `relations()` different keys, too.
const schemaDb = drizzle(client, { schema });
const collisionsDb = drizzle(client, { schema: collisions });

const users = await schemaDb.query.users.findMany({
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("Rows of users:", users);
// [ { id: 1, name: 'Alice' } ]

const roles = await collisionsDb.query.users.findMany({
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("Rows of the other table:", roles);
// [ { id: 1, title: 'Admin' } ]

await client.end();
