// # Foreign keys
//
// A foreign key constraint is a rule that the database checks: every
// `posts.author_id` is the `id` of a user. In Drizzle, `references()` in the
// definition of the table declares it.
//
// See: writes/insert-user-with-posts, foreign-keys/no-index,
// foreign-keys/on-delete.
//
// npm run example:foreign-keys

import { DrizzleQueryError, eq, getTableName, sql } from "drizzle-orm";
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
// author. PostgreSQL accepts the post, because this user exists.
const [bob] = await db.insert(users).values({ name: "Bob" }).returning();
const [post] = await db
  .insert(posts)
  .values({ title: "First Steps", authorId: bob!.id })
  .returning();

console.log("A post of Bob:", post);
// { id: 2, title: 'First Steps', authorId: 2 }

// ## Insert a row that references no user: error 23503
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
// The constraint also protects the other table. Alice has a post, so PostgreSQL
// does not delete her.
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
// `references()` takes a function. Drizzle calls it only when it needs the
// column, and by then every table is declared. So a table can reference a table
// that is declared further down.
const books = pgTable("books", {
  publisherId: integer("publisher_id").references(() => publishers.id),
});
const publishers = pgTable("publishers", { id: serial("id").primaryKey() });

const [toPublisher] = getTableConfig(books).foreignKeys;
const publisherTable = getTableName(toPublisher!.reference().foreignTable);
console.log("Declared later:", publisherTable);
// 'publishers'

// ## Reference the same table: AnyPgColumn
//
// A table can reference itself. Write out the return type of the function as
// `AnyPgColumn`: TypeScript cannot infer the type of a table from the table
// itself. Without it, [TypeScript reports TS7022](foreign-keys/implicitly-any.md).
const employees = pgTable("employees", {
  id: serial("id").primaryKey(),
  managerId: integer("manager_id").references((): AnyPgColumn => employees.id),
});

const [toManager] = getTableConfig(employees).foreignKeys;
const managerTable = getTableName(toManager!.reference().foreignTable);
console.log("References itself:", managerTable);
// 'employees'

// ## Find the constraint in the catalog
//
// A migration turns `references()` into a constraint, which PostgreSQL lists
// in its catalog. The constraint applies to every program that writes to the
// table, not only to Drizzle. drizzle-kit 0.31 ends the name in `_fk`, and
// drizzle-kit 1.0 in `_fkey`.
const [constraint] = await db.execute<{ name: string; definition: string }>(sql`
  select conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint
  where conrelid = 'public.posts'::regclass and contype = 'f'
`);

console.log("In the catalog:", constraint);
// {
//   name: 'posts_author_id_users_id_fk',
//   definition: 'FOREIGN KEY (author_id) REFERENCES users(id)'
// }

await client.end();
