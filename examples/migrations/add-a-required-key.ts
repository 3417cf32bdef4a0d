// # column "author_id" of relation "posts" contains null values: a required foreign key for a table with rows
//
// Without a default, a new column is null in the rows that exist. So `notNull()`
// cannot come with the column: it comes after all rows have a value.
//
// Write: first `integer("author_id").references(() => users.id)`, then an update of
// the rows, and the not null constraint in a later migration.
// Trap: error.
// In 1.0: the same error, with other names.
// See: migrations/rows-in-a-migration, migrations/add-a-key-without-a-lock,
// migrations/order-of-statements, foreign-keys/add-a-key.
// Also: 23502, add a not null column, backfill, make a column required, add a
// relation to an existing table, set not null, default value, migrate fails.
//
// npm run example migrations/add-a-required-key

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const posts = lab.table("posts", { id: integer("id").primaryKey() });
const requiredPosts = lab.table("posts", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id")
    .notNull()
    .references(() => users.id),
});

const before = generateDrizzleJson({ lab, users, posts });
const after = generateDrizzleJson({ lab, users, posts: requiredPosts });
const tables = await generateMigration(generateDrizzleJson({}), before);
const rows = [
  `insert into lab.users values (1)`,
  `insert into lab.posts values (10), (11)`,
];
const changes = await generateMigration(before, after);
try {
  await tryMigration(client, [...tables, ...rows, ...changes]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("Two posts have no author:", { code, message, changes });
  // {
  //   code: '23502',
  //   message: 'column "author_id" of relation "posts" contains null values',
  //   changes: [
  //     'ALTER TABLE "lab"."posts" ADD COLUMN "author_id" integer NOT NULL;',
  //     'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;'
  //   ]
  // }
}

// ## The column, the values, then `notNull()`
//
// Generate a migration with the nullable column, and another one with `notNull()`.
// Write the update into the second file, before its statement, or into a file that
// `npx drizzle-kit generate --custom` makes between them. For a required column without
// a default, `drizzle-kit push` 0.31 offers to truncate the table, with all tables that
// reference it: answer no. With `--force`, it truncates them and does not ask.
//
// While the old version of your code runs, it inserts posts without an author. So
// let the new version write the column before you fill in the rest. On a large
// table, update in parts, each in its own transaction, outside of the migrations: an
// updated row is locked until the transaction ends. `set not null` then reads all
// rows, and other queries wait for it, unless the table has a valid constraint
// `check (author_id is not null)`.
const optionalPosts = lab.table("posts", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").references(() => users.id),
});
const between = generateDrizzleJson({ lab, users, posts: optionalPosts });
const first = await generateMigration(before, between);
const second = await generateMigration(between, after);
const filled = await tryMigration(client, [
  ...tables,
  ...rows,
  ...first,
  `update lab.posts set author_id = 1 where author_id is null`,
  ...second,
  `select id, author_id from lab.posts order by id`,
]);

console.log("First:", first);
// [
//   'ALTER TABLE "lab"."posts" ADD COLUMN "author_id" integer;',
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;'
// ]

console.log("Second, after the update:", second);
// [ 'ALTER TABLE "lab"."posts" ALTER COLUMN "author_id" SET NOT NULL;' ]

console.log("Each post has an author:", filled);
// [ { id: 10, author_id: 1 }, { id: 11, author_id: 1 } ]

await client.end();
