// # Change the type of an id that is referenced: the key cannot be implemented
//
// A foreign key needs comparable types on both sides: `integer` and `text` are not.
// drizzle-kit changes one column after the other, while the key is there.
//
// Write: three migrations: the first removes the keys that reference the id, the
// second changes the types, the third adds the keys again.
// Trap: error.
// In 1.0: the same error, with other statements.
// See: migrations/text-to-uuid, migrations/integer-id-to-uuid,
// foreign-keys/incompatible-types.
// Also: 42804, incompatible types, integer and text, serial to text, int to
// varchar, change the type of a primary key, SET DATA TYPE, alter column type.
//
// npm run example migrations/integer-to-text

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  authorId: integer("author_id").references(() => users.id),
});
const textUsers = lab.table("users", { id: text("id").primaryKey() });
const textPosts = lab.table("posts", {
  authorId: text("author_id").references(() => textUsers.id),
});

const before = generateDrizzleJson({ lab, users, posts });
const after = generateDrizzleJson({ lab, users: textUsers, posts: textPosts });
const tables = await generateMigration(generateDrizzleJson({}), before);
const changes = await generateMigration(before, after);
try {
  await tryMigration(client, [...tables, ...changes]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The key fails:", { code, message, changes });
  // {
  //   code: '42804',
  //   message: 'foreign key constraint "posts_author_id_users_id_fk" cannot be implemented',
  //   changes: [
  //     'ALTER TABLE "lab"."users" ALTER COLUMN "id" SET DATA TYPE text;',
  //     'ALTER TABLE "lab"."posts" ALTER COLUMN "author_id" SET DATA TYPE text;'
  //   ]
  // }
}

// ## Make three migrations
//
// Run them together: until the third, nothing checks new values of the posts. A view or
// a policy that uses a changed column stops the second (0A000). Both tables are written
// anew, and nobody can read them until the transaction ends. If the id was `serial`,
// drizzle-kit 0.31 keeps its default, and a new row gets a number as text: add
// `drop default`. If it was an identity, move `DROP IDENTITY` before the change of its
// type.
//
// As text, `'10'` sorts before `'9'`, and `max(id)` of the two is `'9'`.
const postsWithoutKey = lab.table("posts", { authorId: integer("author_id") });
const textWithoutKey = lab.table("posts", { authorId: text("author_id") });
const keyless = generateDrizzleJson({ lab, users, posts: postsWithoutKey });
const texts = generateDrizzleJson({
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
//     'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_author_id_users_id_fk";\n'
//   ],
//   second: [
//     'ALTER TABLE "lab"."users" ALTER COLUMN "id" SET DATA TYPE text;',
//     'ALTER TABLE "lab"."posts" ALTER COLUMN "author_id" SET DATA TYPE text;'
//   ],
//   third: [
//     'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;'
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
