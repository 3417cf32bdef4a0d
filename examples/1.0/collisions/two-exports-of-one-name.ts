// # `db.query.users` returns the rows of another table: two files export `users`
//
// If you spread two files into `defineRelations()`, the later export replaces
// an earlier one of the same name. There is no error.
//
// Write: `{ ...schema, roles: collisions.users }`.
//
// npm run example 1.0/collisions/two-exports-of-one-name

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import * as collisions from "../db/collisions";
import * as schema from "../db/schema";
import { seed } from "../../../src/seed";

await seed("collisions");

const spread = defineRelations({ ...schema, ...collisions });
const spreadDb = drizzle({ client, relations: spread });

const otherUsers = await spreadDb.query.users.findMany({
  orderBy: { id: "asc" },
});

console.log("Wrong: the row of collisions.users:", otherUsers);
// [ { id: 1, title: 'Admin' } ]

// ## Give the tables different keys
const tables = { ...schema, roles: collisions.users };
const db = drizzle({ client, relations: defineRelations(tables) });

const users = await db.query.users.findMany({ orderBy: { id: "asc" } });

console.log("Rows of users:", users);
// [ { id: 1, name: 'Alice' } ]

const roles = await db.query.roles.findMany({ orderBy: { id: "asc" } });

console.log("Rows of the other table:", roles);
// [ { id: 1, title: 'Admin' } ]

await client.end();
