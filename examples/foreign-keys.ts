// # Foreign keys
//
// A foreign key constraint is a rule that the database checks: here, every
// `posts.author_id` is the `id` of a user. `references()` in the table declares
// it.
//
// See: writes/insert-user-with-posts, foreign-keys/no-index,
// foreign-keys/on-delete, foreign-keys/list-foreign-keys.
//
// npm run example:foreign-keys

import { DrizzleQueryError, eq, getTableName } from "drizzle-orm";
import {
  type AnyPgColumn,
  getTableConfig,
  integer,
  pgTable,
  serial,
} from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../src/db";
import { posts, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("foreign-keys");

// ## Insert a user and a post
//
// `returning()` returns the new rows, so that the post can have the id of its
// author.
const [bob] = await db.insert(users).values({ name: "Bob" }).returning();
const [post] = await db
  .insert(posts)
  .values({ title: "First Steps", authorId: bob!.id })
  .returning();

console.log("A post of Bob:", post);
// { id: 2, title: 'First Steps', authorId: 2 }

// ## Insert a row that references a missing user: error 23503
//
// No user has the id 99, so PostgreSQL rejects this post. Drizzle throws a
// `DrizzleQueryError`. PostgreSQL's own error is its `cause`: with postgres.js,
// a `PostgresError`.
try {
  await db.insert(posts).values({ title: "Ghost Story", authorId: 99 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("No such author:", { code, constraint_name });
  // { code: '23503', constraint_name: 'posts_author_id_users_id_fk' }
}

// ## Delete a row that is referenced: error 23503
//
// Alice has a post, so PostgreSQL does not delete her. For a key with
// `onDelete: "restrict"`, the code is 23001 from PostgreSQL 18 on.
try {
  await db.delete(users).where(eq(users.id, 1));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("A user with posts:", { code, constraint_name });
  // { code: '23503', constraint_name: 'posts_author_id_users_id_fk' }
}

// ## Reference a table that is declared later
//
// `references()` takes a function, so a table can reference a table that is
// declared further down.
const books = pgTable("books", {
  publisherId: integer("publisher_id").references(() => publishers.id),
});
const publishers = pgTable("publishers", { id: serial("id").primaryKey() });

const [toPublisher] = getTableConfig(books).foreignKeys;
const { foreignTable } = toPublisher!.reference();
console.log("Declared later:", getTableName(foreignTable));
// 'publishers'

// ## Reference the same table: AnyPgColumn
//
// Write out the return type of the function as `AnyPgColumn`. Without it,
// [TypeScript reports TS7022](foreign-keys/implicitly-any.md).
const employees = pgTable("employees", {
  id: serial("id").primaryKey(),
  managerId: integer("manager_id").references((): AnyPgColumn => employees.id),
});

const [toManager] = getTableConfig(employees).foreignKeys;
const ownKey = toManager!.reference();
console.log("References itself:", getTableName(ownKey.foreignTable));
// 'employees'

await client.end();
