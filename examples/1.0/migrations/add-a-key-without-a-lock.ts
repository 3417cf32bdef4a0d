// # Add a foreign key to a large table without blocking writes for long
//
// While PostgreSQL checks the rows for a new key, writes to both tables wait. Add
// the key as `not valid`, which skips the old rows, and let `validate
// constraint` check the old rows in a later transaction, while writes go on.
//
// npm run example 1.0/migrations/add-a-key-without-a-lock

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const posts = lab.table("posts", { authorId: integer("author_id") });
const keyedPosts = lab.table("posts", {
  authorId: integer("author_id").references(() => users.id),
});
const before = await generateDrizzleJson({ lab, users, posts });
const after = await generateDrizzleJson({ lab, users, posts: keyedPosts });
const tables = await generateMigration(await generateDrizzleJson({}), before);
const changes = await generateMigration(before, after);

console.log("drizzle-kit writes:", changes);
// [
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_id_users_id_fkey" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id");'
// ]

// ## Add `not valid` in the file
//
// The statement reads no rows, so it is short. But its lock blocks writes until the
// transaction ends: put no slow statement after it. If a long transaction has
// written to one of the tables, the statement waits, and other writes wait behind
// it: `lock_timeout` ends that with 55P03. A partitioned `posts` takes `not valid`
// only from PostgreSQL 18 on. Author 7 does not exist, and the key is added.
const addKey = `
  alter table lab.posts add constraint posts_author_id_users_id_fkey
  foreign key (author_id) references lab.users (id) not valid
`;
const listKeys = `
  select conname as name, convalidated as valid from pg_constraint
  where conrelid = 'lab.posts'::regclass and contype = 'f'
`;
const orphan = `insert into lab.posts values (7)`;
const added = await tryMigration(client, [
  ...tables,
  orphan,
  `set local lock_timeout = '5s'`,
  addKey,
  listKeys,
]);

console.log("The old rows are not checked:", added);
// [ { name: 'posts_author_id_users_id_fkey', valid: false } ]

try {
  await tryMigration(client, [
    ...tables,
    addKey,
    `insert into lab.posts values (8)`,
  ]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, detail } = error;
  console.log("A new value is refused:", { code, detail });
  // {
  //   code: '23503',
  //   detail: 'Key (author_id)=(8) is not present in table "users".'
  // }
}

// ## Repair the rows, and validate
//
// `npx drizzle-kit generate --custom` makes an empty file for these statements.
// Deploy it later: with postgres.js, `migrate()` runs all files that are
// pending in one transaction, and there the writes would wait again. If an
// author does not exist, `validate constraint` fails with 23503. Here, posts of
// such authors are deleted: to keep the posts, set their author to null.
const validated = await tryMigration(client, [
  ...tables,
  orphan,
  addKey,
  `delete from lab.posts where author_id is not null
   and not exists (select from lab.users where id = author_id)`,
  `alter table lab.posts validate constraint posts_author_id_users_id_fkey`,
  listKeys,
]);

console.log("All rows are checked:", validated);
// [ { name: 'posts_author_id_users_id_fkey', valid: true } ]

await client.end();
