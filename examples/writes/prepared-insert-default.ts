// # A prepared insert writes the same default each time: `$defaultFn()`
//
// Drizzle calls the functions of `$defaultFn()`, `$default()` and `$onUpdate()`
// when it builds a statement. `prepare()` builds it once.
//
// Write: `title: sql.placeholder("title")`, and at each execution, a new value:
// `title: nextTitle()`.
// Trap: equal values.
// In 1.0: the same.
// See: writes/undefined-in-values, writes/duplicate-key-after-seeding,
// relational-queries/prepared.
// Issues: #1588.
// Also: prepared statement, prepare, execute, $default, $onUpdate, cuid, nanoid,
// randomUUID, createdAt is always the same, duplicate id, 23505, duplicate key
// value violates unique constraint.
//
// npm run example writes/prepared-insert-default

import { sql } from "drizzle-orm";
import { integer, pgTable, serial, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

// `nextTitle()` returns another title each time.
let number = 0;
const nextTitle = () => `Draft ${++number}`;
const posts = pgTable("posts", {
  id: serial("id").primaryKey(),
  title: text("title").notNull().$defaultFn(nextTitle),
  authorId: integer("author_id").notNull(),
});

const insertPost = db
  .insert(posts)
  .values({ authorId: sql.placeholder("authorId") })
  .returning({ title: posts.title })
  .prepare("insert_post");
const equal = [
  await insertPost.execute({ authorId: 1 }),
  await insertPost.execute({ authorId: 2 }),
];

console.log("Twice the same title:", equal);
// [ [ { title: 'Draft 1' } ], [ { title: 'Draft 1' } ] ]

// ## Give the value to `execute()`
//
// A default of the database, such as `defaultNow()`, and a `$defaultFn()` that
// returns `sql` need no placeholder: PostgreSQL evaluates them at each `execute()`.
const insertTitledPost = db
  .insert(posts)
  .values({
    title: sql.placeholder("title"),
    authorId: sql.placeholder("authorId"),
  })
  .returning({ title: posts.title })
  .prepare("insert_titled_post");
const different = [
  await insertTitledPost.execute({ title: nextTitle(), authorId: 1 }),
  await insertTitledPost.execute({ title: nextTitle(), authorId: 2 }),
];

console.log("Different titles:", different);
// [ [ { title: 'Draft 2' } ], [ { title: 'Draft 3' } ] ]

// ## Or do not prepare the insert
const unprepared = [
  await db.insert(posts).values({ authorId: 1 }).returning(),
  await db.insert(posts).values({ authorId: 2 }).returning(),
].flat();

console.log("Different titles, too:", unprepared);
// [
//   { id: 8, title: 'Draft 4', authorId: 1 },
//   { id: 9, title: 'Draft 5', authorId: 2 }
// ]

await client.end();
