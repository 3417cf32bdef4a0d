// # Queries of a table fail after `Object.assign(getTableColumns(table), ...)`
//
// `getTableColumns()` returns the object that the table itself uses, not a copy. A
// field that you add to it is a column of the table from then on, in the whole
// process.
//
// Write: `{ ...getTableColumns(posts), author: users.name }`.
// Trap: error.
// In 1.0: the same.
// See: joins/leave-out-a-column, joins/all-columns-of-one-table,
// joins/not-part-of-the-query.
// Issues: #4326.
// Also: add a field to all columns, mutate the columns, getColumns, delete a
// column, password is missing everywhere, column "name" does not exist, Did you
// forget to join it, works on the first request, 42703.
//
// npm run example joins/changed-columns-of-a-table

import { eq, getTableColumns } from "drizzle-orm";
import { integer, pgTable, serial, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const articles = pgTable("posts", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  authorId: integer("author_id").notNull(),
});

const fields = Object.assign(getTableColumns(articles), { author: users.name });
await db
  .select(fields)
  .from(articles)
  .innerJoin(users, eq(users.id, articles.authorId));

// But from then on, the articles have an author.
try {
  await db.select().from(articles);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A query without a join:", error.message);
  // 'Your "author" field references a column "users"."name", but the table ' +
  //   '"users" is not part of the query! Did you forget to join it?'
}

// ## With a join of the users, there is no error
//
// Each article has a field that its type does not have. An insert into the
// articles fails with 42703: the statement has a column `name`.
const [row] = await db
  .select()
  .from(articles)
  .innerJoin(users, eq(users.id, articles.authorId))
  .orderBy(articles.id)
  .limit(1);

console.log("The article has an author:", row);
// {
//   posts: { id: 1, title: 'Hello World', authorId: 1, author: 'Alice' },
//   users: { id: 1, name: 'Alice' }
// }

// ## Copy the columns into a new object
//
// A `delete` on the object of `getTableColumns()` takes the column out of the
// table, too.
const copy = { ...getTableColumns(posts), author: users.name };
const joined = await db
  .select(copy)
  .from(posts)
  .innerJoin(users, eq(users.id, posts.authorId))
  .orderBy(posts.id)
  .limit(1);
const [post] = await db.select().from(posts).orderBy(posts.id).limit(1);

console.log("The post has an author only in the join:", { joined, post });
// {
//   joined: [ { id: 1, title: 'Hello World', authorId: 1, author: 'Alice' } ],
//   post: { id: 1, title: 'Hello World', authorId: 1 }
// }

await client.end();
