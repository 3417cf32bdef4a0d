// # Empty all tables between tests
//
// One `truncate` with all tables of your schema needs no order: it empties them
// at once, even those that reference each other.
//
// Group: test.
// In 1.0: the same.
// See: foreign-keys/truncate, tests/roll-back-each-test,
// tests/two-at-the-same-time, foreign-keys/insert-into-a-cycle.
// Also: clean database, beforeEach, afterEach, delete all rows, reset ids,
// restart identity, list of tables, order of deletes, drop all data, fixtures,
// truncate cascade, session_replication_role, disable foreign key checks.
//
// npm run example tests/empty-the-tables

import { is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const { posts, postsTags, tags, users, usersToTags } = schema;

// With a wrong `DATABASE_URL`, this function empties a database that is not for tests:
// before you call it, compare the name that `select current_database()` returns.
//
// The list has each table that the file exports. PostgreSQL refuses the statement
// if a table that is not in the list references one of them. With `cascade`, it
// empties that table, too. The table of Drizzle's migrations is in no such file,
// and stays as it is, so rows that a migration has inserted do not come back.
async function emptyTables() {
  const tables = Object.values(schema).filter((value) => is(value, PgTable));
  await db.execute(sql`truncate ${sql.join(tables, sql`, `)} restart identity`);
}
await emptyTables();
const counts = {
  users: await db.$count(users),
  posts: await db.$count(posts),
  tags: await db.$count(tags),
};

console.log("No rows:", counts);
// { users: 0, posts: 0, tags: 0 }

const [ann] = await db.insert(users).values({ name: "Ann" }).returning();

console.log("The ids begin with 1:", ann);
// { id: 1, name: 'Ann' }

// `truncate` waits for each open transaction that has read or written one of the
// tables. The user needs the right to truncate each of them, and with `restart
// identity`, has to own their sequences. `truncate` also removes the rows of
// [another test that runs at the same time](two-at-the-same-time.md).

// Do not switch the foreign keys off by `session_replication_role`: PostgreSQL
// then accepts a row without a parent, and does not check it later.

// ## Or delete the rows, the children first
//
// With few rows, `delete` is often faster than `truncate`. It does not restart
// the ids.
await db.transaction(async (tx) => {
  await tx.delete(usersToTags);
  await tx.delete(postsTags);
  await tx.delete(posts);
  await tx.delete(tags);
  await tx.delete(users);
});
const [ben] = await db.insert(users).values({ name: "Ben" }).returning();

console.log("The ids go on:", ben);
// { id: 2, name: 'Ben' }

await client.end();
