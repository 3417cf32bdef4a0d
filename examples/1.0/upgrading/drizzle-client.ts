// # `drizzle(client)` connects to another database
//
// Drizzle 1.0 makes another client, without your URL. With postgres.js or a pool
// of node-postgres, it connects to the host in `PGHOST`, or to `localhost`. With
// PGlite, it opens an empty database in memory.
//
// Write: `drizzle({ client, relations })`.
//
// npm run example 1.0/upgrading/drizzle-client

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/relations";
import { seed } from "../../../src/seed";

await seed("blog");

const db = drizzle(
  // @ts-expect-error TS2345: drizzle() takes a URL or an object
  client,
  { relations },
);
const isSameClient = db.$client === client;

console.log("It uses the client:", isSameClient);
// false

// ## The relations are ignored, too
//
// `db.query` has no tables.
const tables = Object.keys(db.query);

console.log("Tables of db.query:", tables);
// []

// ## Put the client into an object

const objectDb = drizzle({ client, relations });
const isClientOfObject = objectDb.$client === client;

console.log("With an object:", isClientOfObject);
// true

await client.end();
