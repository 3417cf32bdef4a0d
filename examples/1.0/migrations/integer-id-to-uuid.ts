// # Replace an integer id by a uuid, in the keys that reference it, too
//
// PostgreSQL has no cast from an integer to a uuid. Give both tables a new column,
// fill the one of the posts by a join, and replace the old columns by the new ones.
//
// npm run example 1.0/migrations/integer-id-to-uuid

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { pgSchema, serial, integer, text, uuid } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", {
  id: serial("id").primaryKey(),
  name: text("name").notNull(),
});
const posts = lab.table("posts", {
  title: text("title").notNull(),
  authorId: integer("author_id").references(() => users.id),
});
const uuidUsers = lab.table("users", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull(),
});
const uuidPosts = lab.table("posts", {
  title: text("title").notNull(),
  authorId: uuid("author_id").references(() => uuidUsers.id),
});

const before = await generateDrizzleJson({ lab, users, posts });
const after = await generateDrizzleJson({
  lab,
  users: uuidUsers,
  posts: uuidPosts,
});
const tables = await generateMigration(await generateDrizzleJson({}), before);
const changes = await generateMigration(before, after);

// Change the declarations, and run `npx drizzle-kit generate`. Its statements fail with
// 42846, but the snapshot beside them is right.
console.log("drizzle-kit writes:", changes);
// [
//   'ALTER TABLE "lab"."users" ALTER COLUMN "id" DROP DEFAULT;',
//   'DROP SEQUENCE "lab"."users_id_seq";',
//   'ALTER TABLE "lab"."users" ALTER COLUMN "id" SET DATA TYPE uuid USING "id"::uuid;',
//   'ALTER TABLE "lab"."users" ALTER COLUMN "id" SET DEFAULT gen_random_uuid();',
//   'ALTER TABLE "lab"."posts" ALTER COLUMN "author_id" SET DATA TYPE uuid USING "author_id"::uuid;'
// ]

// ## Replace the statements in the file
//
// Each table that references the users needs the same steps as `posts`. A column
// with ids of users, but without a foreign key, keeps the old numbers, without an
// error. Dropping a column also drops its `not null`, its other constraints and its
// indexes: make these again. It fails (2BP01) if a view or a policy uses the column.
//
// Nobody can use the tables until the transaction ends. Afterwards, a query with an old
// id, such as one from a URL, fails with 22P02. The new ids have no order: to get the
// order of the inserts, sort by a date.
const inOrder = [
  `alter table lab.users
   add column new_id uuid not null default gen_random_uuid()`,
  `alter table lab.posts add column new_author_id uuid`,
  `update lab.posts set new_author_id = users.new_id
   from lab.users where users.id = posts.author_id`,
  `alter table lab.posts drop column author_id`,
  `alter table lab.users drop column id`,
  `alter table lab.users rename column new_id to id`,
  `alter table lab.posts rename column new_author_id to author_id`,
  `alter table lab.users add primary key (id)`,
  `alter table lab.posts add constraint posts_author_id_users_id_fkey
   foreign key (author_id) references lab.users (id)`,
];
const rows = [
  `insert into lab.users (name) values ('Alice'), ('Bob')`,
  `insert into lab.posts values ('Hello World', 1), ('Draft', null)`,
];
const joined = await tryMigration(client, [
  ...tables,
  ...rows,
  ...inOrder,
  `select title, name as author, pg_typeof(author_id)::text as type
   from lab.posts left join lab.users on users.id = author_id
   order by title desc`,
]);

console.log("The rows still belong together:", joined);
// [
//   { title: 'Hello World', author: 'Alice', type: 'uuid' },
//   { title: 'Draft', author: null, type: 'uuid' }
// ]

await client.end();
