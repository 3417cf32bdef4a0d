// # column "id" cannot be cast automatically to type uuid
//
// drizzle-kit 1.0 writes `using`, but it changes one side of the key after the
// other, and a key cannot compare a uuid with text. So drop each foreign key to the
// id, change the id and the columns that reference it, and add each key again.
//
// npm run example 1.0/migrations/text-to-uuid

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { pgSchema, text, uuid } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", { id: text("id").primaryKey() });
const posts = lab.table("posts", {
  authorId: text("author_id").references(() => users.id),
});
const uuidUsers = lab.table("users", { id: uuid("id").primaryKey() });
const uuidPosts = lab.table("posts", {
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
try {
  await tryMigration(client, [...tables, ...changes]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The key fails:", { code, message, changes });
  // {
  //   code: '42804',
  //   message: 'foreign key constraint "posts_author_id_users_id_fkey" cannot be implemented',
  //   changes: [
  //     'ALTER TABLE "lab"."users" ALTER COLUMN "id" SET DATA TYPE uuid USING "id"::uuid;',
  //     'ALTER TABLE "lab"."posts" ALTER COLUMN "author_id" SET DATA TYPE uuid USING "author_id"::uuid;'
  //   ]
  // }
}

// ## Drop the key, change both, add the key
//
// Put the first and the last statement into the file that drizzle-kit wrote, for each
// key to the id. If the key has an `on delete` or `on update`, write it again. Before
// the change, drop a default of the column, and each view or policy that uses the column
// (0A000). Create them again after. A text that is no uuid stops the migration with 22P02, and one uuid in two spellings with 23505: repair
// them before. Later, a query for a text that is no uuid fails with 22P02, instead of
// finding no row. Both tables are written anew, and nobody can read them until the
// transaction ends.
const inOrder = [
  `alter table lab.posts drop constraint posts_author_id_users_id_fkey`,
  `alter table lab.users alter column id type uuid using id::uuid`,
  `alter table lab.posts
   alter column author_id type uuid using author_id::uuid`,
  `alter table lab.posts add constraint posts_author_id_users_id_fkey
   foreign key (author_id) references lab.users (id)`,
];
const rows = [
  `insert into lab.users values ('5f7d1a52-3c1e-4b6a-9b1d-0c2f6f0e1a01')`,
  `insert into lab.posts values ('5f7d1a52-3c1e-4b6a-9b1d-0c2f6f0e1a01')`,
];
const joined = await tryMigration(client, [
  ...tables,
  ...rows,
  ...inOrder,
  `select id, pg_typeof(id)::text as type
   from lab.users join lab.posts on id = author_id`,
]);

console.log("The rows still belong together:", joined);
// [ { id: '5f7d1a52-3c1e-4b6a-9b1d-0c2f6f0e1a01', type: 'uuid' } ]

await client.end();
