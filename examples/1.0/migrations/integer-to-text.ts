// # Change the type of an id that is referenced: the key cannot be implemented
//
// A foreign key needs comparable types on both sides: `integer` and `text` are not.
// drizzle-kit changes one column after the other, while the key is there.
//
// npm run example 1.0/migrations/integer-to-text

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  authorId: integer("author_id").references(() => users.id),
});
const textUsers = lab.table("users", { id: text("id").primaryKey() });
const textPosts = lab.table("posts", {
  authorId: text("author_id").references(() => textUsers.id),
});

const before = await generateDrizzleJson({ lab, users, posts });
const after = await generateDrizzleJson({
  lab,
  users: textUsers,
  posts: textPosts,
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
  //     'ALTER TABLE "lab"."users" ALTER COLUMN "id" SET DATA TYPE text USING "id"::text;',
  //     'ALTER TABLE "lab"."posts" ALTER COLUMN "author_id" SET DATA TYPE text USING "author_id"::text;'
  //   ]
  // }
}

// ## Make three migrations
//
// Run them together: until the third, nothing checks new values of the posts. A view or
// a policy that uses a changed column stops the second (0A000). Both tables are written
// anew, and nobody can read them until the transaction ends. If the id was `serial`,
// drizzle-kit 1.0 also drops its sequence. If it was an identity, move
// `DROP IDENTITY` before the change of its type.
//
// As text, `'10'` sorts before `'9'`, and `max(id)` of the two is `'9'`.
const postsWithoutKey = lab.table("posts", { authorId: integer("author_id") });
const textWithoutKey = lab.table("posts", { authorId: text("author_id") });
const keyless = await generateDrizzleJson({
  lab,
  users,
  posts: postsWithoutKey,
});
const texts = await generateDrizzleJson({
  lab,
  users: textUsers,
  posts: textWithoutKey,
});
const first = await generateMigration(before, keyless);
const second = await generateMigration(keyless, texts);
const third = await generateMigration(texts, after);

console.log("The three migrations:", { first, second, third });
// {
//   first: [
//     'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_author_id_users_id_fkey";'
//   ],
//   second: [
//     'ALTER TABLE "lab"."users" ALTER COLUMN "id" SET DATA TYPE text USING "id"::text;',
//     'ALTER TABLE "lab"."posts" ALTER COLUMN "author_id" SET DATA TYPE text USING "author_id"::text;'
//   ],
//   third: [
//     'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_id_users_id_fkey" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id");'
//   ]
// }

const joined = await tryMigration(client, [
  ...tables,
  `insert into lab.users values (7)`,
  `insert into lab.posts values (7)`,
  ...first,
  ...second,
  ...third,
  `select id from lab.users join lab.posts on id = author_id`,
]);

console.log("The rows still belong together:", joined);
// [ { id: '7' } ]

await client.end();
