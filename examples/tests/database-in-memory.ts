// # A database in memory for tests: PGlite with your migrations
//
// PGlite is PostgreSQL inside the process of the test. It needs no server and no
// Docker, and `new PGlite()` keeps its rows in memory.
//
// Group: test.
// In 1.0: other code.
// See: tests/roll-back-each-test, tests/test-never-ends,
// tests/type-of-the-test-database.
// Issues: #4205, #2061, #5217.
// Also: pglite, in-memory postgres, unit test without a server, Vitest, Jest,
// testcontainers, migrate in tests, pushSchema, drizzle-kit push from code,
// mock the database, vi.mock, CI without Docker, result.map is not a function,
// result is not iterable, rows.
//
// npm run example tests/database-in-memory

import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { pushSchema } from "drizzle-kit/api";
import { sql } from "drizzle-orm";
import { client } from "../../src/db";
import * as schema from "../../src/db/schema";

// Each `PGlite` is a database of its own. The folder is the one that
// `drizzle-kit generate` writes.
const pglite = new PGlite();
const db = drizzle({ client: pglite, schema });
await migrate(db, { migrationsFolder: "drizzle" });

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

// Start it once for each file of tests, then [empty the tables](empty-the-tables.md)
// or [roll back](roll-back-each-test.md) between the tests.

// ## Without migrations: `pushSchema()`
//
// Pass the exports of all files of your schema, and a `drizzle()` without a schema:
// TypeScript refuses one with a schema. `pushSchema()` ignores `casing`, does not
// make what only a migration has, such as a trigger, and makes a policy [without
// `using` and `withCheck`](../tenants/policies-in-a-migration.md): with any of
// these, use migrations.
//
// Call it once, on an empty database, as this one is after the two statements. On
// another one, it can ask a question, throw an error, or end the process without a
// message.
await db.execute(sql`drop schema public cascade`);
await db.execute(sql`create schema public`);
const { apply } = await pushSchema(schema, drizzle({ client: pglite }));
await apply();
const count = await db.$count(schema.users);

console.log("Rows of the new table:", count);
// 0

// ## `execute()` returns what the driver returns
//
// With postgres.js, it is an array of rows, and this `count(*)` is a string. With
// PGlite, the array is in `rows`, and the count is a number. [Such a count in a
// `select()`](../sql/count-is-a-string.md) differs, too.
const counted = sql`select count(*) as people from ${schema.users}`;
const result = await db.execute(counted);
const isArray = Array.isArray(result);

console.log("With PGlite:", { isArray, rows: result.rows });
// { isArray: false, rows: [ { people: 0 } ] }

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
