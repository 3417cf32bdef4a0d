// # A database in memory for tests: PGlite with your migrations
//
// PGlite is PostgreSQL inside the process of the test. It needs no server and no
// Docker, and `new PGlite()` keeps its rows in memory.
//
// npm run example 1.0/tests/database-in-memory

import { PGlite } from "@electric-sql/pglite";
import { pushSchema } from "drizzle-kit/api-postgres";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { client } from "../db";
import { relations } from "../db/relations";
import * as schema from "../db/schema";

// Each `PGlite` is a database of its own. Pass the exports of all files of your
// schema to `pushSchema()`, and use it on an empty database: it can drop a table that
// is not among them. It does not make what only a migration has, such as a trigger.
const pglite = new PGlite();
const { apply } = await pushSchema(schema, drizzle({ client: pglite }));
await apply();

const db = drizzle({ client: pglite, relations });
const [ann] = await db.insert(schema.users).values({ name: "Ann" }).returning();
if (!ann) throw new Error("There is no row.");
await db.insert(schema.posts).values({ title: "News", authorId: ann.id });
const found = await db.query.users.findMany({ with: { posts: true } });

console.log("What a test reads:", found);
// [
//   {
//     id: 1,
//     name: 'Ann',
//     posts: [ { id: 1, title: 'News', authorId: 1 } ]
//   }
// ]

// If you have a folder of migrations that drizzle-kit 1.0 has written, call
// `await migrate(db, { migrationsFolder: "drizzle" })` from
// `drizzle-orm/pglite/migrator` instead, as in 0.45.

// ## `execute()` returns what the driver returns
//
// With postgres.js, it is an array of rows, and this `count(*)` is a string. With
// PGlite, the array is in `rows`, and the count is a number. [Such a count in a
// `select()`](../sql/count-is-a-string.md) differs, too.
const counted = sql`select count(*) as people from ${schema.users}`;
const result = await db.execute(counted);
const isArray = Array.isArray(result);

console.log("With PGlite:", { isArray, rows: result.rows });
// { isArray: false, rows: [ { people: 1 } ] }

await pglite.close();

// ## What differs from a server
//
// PGlite has one connection: transactions run one after the other, and no test
// waits for a lock of another one. Its user is a superuser: row level security does
// not apply until a test sets another role. Its version of PostgreSQL, 18 here, can
// differ from yours. Its collation is `C`: [a text is sorted
// otherwise](../joins/sort-ignoring-case.md) than on many servers. Its sessions are in
// UTC, and [its `now()` has only milliseconds](../values/eq-on-a-timestamp.md).
// `create extension` fails with 0A000, if `new PGlite()` does not get the extension in
// its option `extensions`. A migration of several statements fails with 42601, if they
// have no `--> statement-breakpoint` between them. To test locks, use a server.

await client.end();
