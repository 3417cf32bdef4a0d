// # cannot truncate a table referenced in a foreign key constraint
//
// Without `cascade`, PostgreSQL refuses to `truncate` a table if the statement
// leaves out a table that references it, even if no row does.
//
// Write: `truncate ${users}, ${posts}, ${usersToTags}, ${postsTags}`, in one
// statement.
// Trap: error.
// In 1.0: the same.
// See: foreign-keys/list-foreign-keys, foreign-keys/on-delete,
// tests/empty-the-tables.
// Also: 0A000, truncate cascade, restart identity, reset the database, clear
// all tables, seed, delete all rows, empty a table, clear the database between
// tests, reset ids.
//
// npm run example foreign-keys/truncate

import { DrizzleQueryError, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, postsTags, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.execute(sql`truncate ${users}`);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The posts reference the users:", { code, message });
  // {
  //   code: '0A000',
  //   message: 'cannot truncate a table referenced in a foreign key constraint'
  // }
}

// ## Name all tables in one statement
//
// With `restart identity`, the `serial` ids of these tables begin with 1 again.
// Until the transaction ends, reads and writes of these tables wait.
// `truncate users cascade` also empties every table that references the users,
// every table that references such a table, and so on, whatever their
// `onDelete` is.
await db.execute(sql`
  truncate ${users}, ${posts}, ${usersToTags}, ${postsTags} restart identity
`);
const newUser = await db.insert(users).values({ name: "Dave" }).returning();

console.log("The first user:", newUser);
// [ { id: 1, name: 'Dave' } ]

await client.end();
