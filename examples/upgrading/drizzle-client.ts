// # `drizzle(client)` connects to another database
//
// `drizzle(client)` uses the client in 0.45. Drizzle 1.0 ignores it and makes a
// client of its own.
//
// Write: `drizzle({ client, schema })`, in 1.0 with relations instead of schema.
// Trap: nothing in 0.45.
// In 1.0: TypeScript refuses it, and the client is ignored.
// See: upgrading/query-is-empty.
// Also: connect ECONNREFUSED 127.0.0.1:5432, localhost, wrong database after the
// upgrade, drizzle(client, { relations }), TS2345.
//
// npm run example upgrading/drizzle-client

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const db = drizzle(client, { schema });
const isSameClient = db.$client === client;

console.log("It uses the client:", isSameClient);
// true

// ## Prepare the upgrade: put the client into an object
//
// In 1.0, replace `schema` by `relations`, too.
const objectDb = drizzle({ client, schema });
const isClientOfObject = objectDb.$client === client;

console.log("With an object, too:", isClientOfObject);
// true

await client.end();
