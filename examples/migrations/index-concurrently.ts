// # CREATE INDEX CONCURRENTLY cannot run inside a transaction block
//
// With postgres.js, `migrate()` and `drizzle-kit migrate` run the migrations in a
// transaction. An index that is built `concurrently` cannot be part of one.
//
// Write: `create index concurrently if not exists` before the migrations run,
// `index().on(table.authorId)` in the table, and `IF NOT EXISTS` in the migration.
// Trap: error.
// In 1.0: the same error, with another statement.
// See: foreign-keys/no-index, migrations/add-a-key-without-a-lock.
// Issues: #860.
// Also: 25001, .concurrently(), index on a foreign key of a large table, zero
// downtime, disable the transaction of a migration, indisvalid, blocks writes.
//
// npm run example migrations/index-concurrently

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { index, integer, pgSchema } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const posts = lab.table("posts", { authorId: integer("author_id") });
const concurrentPosts = lab.table(
  "posts",
  { authorId: integer("author_id") },
  (table) => [index().on(table.authorId).concurrently()],
);
const before = generateDrizzleJson({ lab, posts });
const tables = await generateMigration(generateDrizzleJson({}), before);
const changes = await generateMigration(
  before,
  generateDrizzleJson({ lab, posts: concurrentPosts }),
);
try {
  await tryMigration(client, [...tables, ...changes]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The migration fails:", { code, message, changes });
  // {
  //   code: '25001',
  //   message: 'CREATE INDEX CONCURRENTLY cannot run inside a transaction block',
  //   changes: [
  //     'CREATE INDEX CONCURRENTLY "posts_author_id_index" ON "lab"."posts" USING btree ("author_id");'
  //   ]
  // }
}

// ## Build it before the migration
//
// Declare the index without `concurrently()`, and write `if not exists` into the file. In
// the database with the large table, run `create index concurrently` by itself, before
// `migrate()`, with the name that is in the file.
//
// If `create index concurrently` fails or is ended, it can leave an invalid index: this
// serves no query, and `if not exists` keeps it. So look at `indisvalid`, and drop an
// invalid one.
const indexedPosts = lab.table(
  "posts",
  { authorId: integer("author_id") },
  (table) => [index().on(table.authorId)],
);
const written = await generateMigration(
  before,
  generateDrizzleJson({ lab, posts: indexedPosts }),
);
const edited = written.map((statement) =>
  statement.replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS"),
);

console.log("The edited file:", edited);
// [
//   'CREATE INDEX IF NOT EXISTS "posts_author_id_index" ON "lab"."posts" USING btree ("author_id");'
// ]

for (const statement of tables) await client.unsafe(statement);
await client`
  create index concurrently if not exists posts_author_id_index
  on lab.posts (author_id)
`;
const [built] = await client`
  select indisvalid as valid from pg_index
  where indexrelid = 'lab.posts_author_id_index'::regclass
`;
await client`drop table lab.posts`;
await client`drop schema lab`;

console.log("The index is valid:", built);
// { valid: true }

await client.end();
