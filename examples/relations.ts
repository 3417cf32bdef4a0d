// # Relations
//
// `relations()` tells Drizzle how the rows of two tables belong together, so
// that `db.query` can load them together. It does not change the tables, and it
// does not change the database.
//
// See: relations/multiple-relations, relational-queries/order-after-update.
//
// npm run example:relations

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { relations, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../src/db";
import { posts, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("relations");

// ## Declare both sides: one() and many()
//
// A user has many posts, and a post has one author. Declare the relations
// beside the tables. Write `one()` on the side that has the foreign key.
// `fields` names its columns, and `references` the columns that they
// reference. `many()` needs no columns: Drizzle takes them from `one()`. The
// other side of a one-to-one relation needs none either: see
// [Declare a one-to-one relation](relations/one-to-one.md).
const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts),
}));
const postsRelations = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
}));

const db = drizzle(client, {
  schema: { users, posts, usersRelations, postsRelations },
});

// ## Query from a user to the posts
//
// `with` names the relation to follow.
const user = await db.query.users.findFirst({ with: { posts: true } });

console.log("From a user to the posts:", user);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
// }

// ## Query from a post to the author
//
// The other side works in the same way. `one()` gives an object or null, not an array.
const post = await db.query.posts.findFirst({ with: { author: true } });

console.log("From a post to the author:", post);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

// ## many() without its one() throws
//
// Without `one()` on the other side, Drizzle does not know which columns link
// the two tables. The code compiles, and a query that follows the relation
// throws.
const oneSided = drizzle(client, { schema: { users, posts, usersRelations } });
try {
  await oneSided.query.users.findFirst({ with: { posts: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("many() without its one():", error.message);
  // 'There is not enough information to infer relation "users.posts"'
}

// A query that does not follow the relation does not need the other side.
const userAlone = await oneSided.query.users.findFirst();

console.log("Without following the relation:", userAlone);
// { id: 1, name: 'Alice' }

// ## Relations do not change the database
//
// This page declares relations between users and posts. Their only foreign key
// in PostgreSQL's catalog comes from `references()`. With node-postgres or
// PGlite, spread `rows.rows`.
const rows = await db.execute<{ name: string; definition: string }>(sql`
  select conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint
  where conrelid in ('public.users'::regclass, 'public.posts'::regclass)
    and contype = 'f'
`);
const constraints = [...rows];

console.log("Foreign keys:", constraints);
// [
//   {
//     name: 'posts_author_id_users_id_fk',
//     definition: 'FOREIGN KEY (author_id) REFERENCES users(id)'
//   }
// ]

// ## drizzle-kit writes no migration for relations
//
// drizzle-kit compares two versions of a schema, and writes the statements that
// lead from one to the other. Here, the second version adds relations. No
// statement is necessary.
const tables = generateDrizzleJson({ users, posts });
const withRelations = generateDrizzleJson({
  users,
  posts,
  usersRelations,
  postsRelations,
});

const migration = await generateMigration(tables, withRelations);
console.log("Statements of the migration:", migration);
// []

await client.end();
