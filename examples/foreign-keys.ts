// A foreign key is a promise that the database keeps: every posts.author_id is the
// id of a user. In Drizzle, references() in the table's definition makes it.
//
// npm run example:foreign-keys

import { type DrizzleQueryError, eq, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  getTableConfig,
  integer,
  pgTable,
  serial,
} from "drizzle-orm/pg-core";
import type { PostgresError } from "postgres";
import { client, db } from "../src/db";
import { posts, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("foreign-keys");

// The migration turned references() into a constraint. PostgreSQL lists it in its
// catalog, so it holds for every program that writes here, not only for Drizzle.
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

// Nobody has the id 99, so nobody can have written this post. Drizzle throws an
// error of its own; PostgreSQL's is its cause.
try {
  await db.insert(posts).values({ title: "Ghost Story", authorId: 99 });
} catch (error) {
  const { cause } = error as DrizzleQueryError;
  const { code, constraint_name } = cause as PostgresError;
  console.log("No such author:", { code, constraint_name });
  // { code: '23503', constraint_name: 'posts_author_id_users_id_fk' }
}

// The promise holds in the other direction too: as long as Alice's post is there,
// she stays.
try {
  await db.delete(users).where(eq(users.id, 1));
} catch (error) {
  const { cause } = error as DrizzleQueryError;
  const { code, constraint_name } = cause as PostgresError;
  console.log("A user with posts:", { code, constraint_name });
  // { code: '23503', constraint_name: 'posts_author_id_users_id_fk' }
}

// references() takes a function because Drizzle calls it only when everything is
// defined. That lets a table point at one that is declared further down ...
const books = pgTable("books", {
  publisherId: integer("publisher_id").references(() => publishers.id),
});
const publishers = pgTable("publishers", { id: serial("id").primaryKey() });

const [toPublisher] = getTableConfig(books).foreignKeys;
console.log("Declared later:", toPublisher?.getName());
// 'books_publisher_id_publishers_id_fk'

// ... and at itself. The type has to be written out here: TypeScript cannot infer
// that of a table from the table.
const employees = pgTable("employees", {
  id: serial("id").primaryKey(),
  managerId: integer("manager_id").references((): AnyPgColumn => employees.id),
});

const [toManager] = getTableConfig(employees).foreignKeys;
console.log("References itself:", toManager?.getName());
// 'employees_manager_id_employees_id_fk'

await client.end();
