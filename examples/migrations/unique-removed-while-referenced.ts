// # cannot drop constraint users_no_unique on table lab.users because other objects depend on it
//
// A foreign key depends on the unique constraint of its target. If one
// migration moves the key to the primary key and removes the unique constraint,
// drizzle-kit 0.31 drops the constraint first.
//
// Write: generate one migration that moves the key, with an update of the values
// between its two statements, then another that removes the unique constraint.
// Trap: error.
// In 1.0: drizzle-kit asks for a hint, and the migration runs, but updates no values.
// See: migrations/hints, foreign-keys/add-a-key.
// Issues: #3257.
// Also: 2BP01, drop unique, drizzle-kit generate, reference the id instead.
//
// npm run example migrations/unique-removed-while-referenced

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { integer, pgSchema, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../../src/db";
import { tryMigration } from "../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", {
  id: integer("id").primaryKey(),
  no: integer("no").unique(),
  name: text("name"),
});
const posts = lab.table("posts", {
  title: text("title"),
  author: integer("author").references(() => users.no),
});

// Now the posts reference the id, and the number is not unique.
const newUsers = lab.table("users", {
  id: integer("id").primaryKey(),
  no: integer("no"),
  name: text("name"),
});
const newPosts = lab.table("posts", {
  title: text("title"),
  author: integer("author").references(() => newUsers.id),
});

const before = generateDrizzleJson({ lab, users, posts });
const after = generateDrizzleJson({ lab, users: newUsers, posts: newPosts });
const tables = [
  ...(await generateMigration(generateDrizzleJson({}), before)),
  "insert into lab.users values (1, 2, 'Ann'), (2, 1, 'Ben')",
  "insert into lab.posts values ('Ann on fog', 2)",
];
const changes = await generateMigration(before, after);
try {
  await tryMigration(client, [...tables, ...changes]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The migration fails:", { code, message, changes });
  // {
  //   code: '2BP01',
  //   message: 'cannot drop constraint users_no_unique on table lab.users because other objects depend on it',
  //   changes: [
  //     'ALTER TABLE "lab"."users" DROP CONSTRAINT "users_no_unique";',
  //     'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_author_users_no_fk";\n',
  //     'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_users_id_fk" FOREIGN KEY ("author") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;'
  //   ]
  // }
}

// ## Make two migrations, and update the values
//
// The first moves the key. Its column still has numbers of users: write an update
// into the file, between the two statements. The second migration drops the unique
// constraint.
//
// The old version of your code writes numbers into the column, without an error if a
// number is also an id. Stop it before, or add a new column for the ids.
// `drizzle-kit push` has no file, so it moves the key without the update.
const moved = generateDrizzleJson({ lab, users, posts: newPosts });
const first = await generateMigration(before, moved);
const second = await generateMigration(moved, after);
const listAuthors = `
  select posts.title, users.name from lab.posts
  join lab.users on users.id = posts.author
`;
const authors = await tryMigration(client, [
  ...tables,
  ...first.slice(0, 1),
  `update lab.posts set author = users.id
   from lab.users where users.no = posts.author`,
  ...first.slice(1),
  ...second,
  listAuthors,
]);

console.log("The migrations:", { first, second });
// {
//   first: [
//     'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_author_users_no_fk";\n',
//     'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_users_id_fk" FOREIGN KEY ("author") REFERENCES "lab"."users"("id") ON DELETE no action ON UPDATE no action;'
//   ],
//   second: [ 'ALTER TABLE "lab"."users" DROP CONSTRAINT "users_no_unique";' ]
// }

console.log("The post is Ann's:", authors);
// [ { title: 'Ann on fog', name: 'Ann' } ]

// ## Without the update, a post is another user's
//
// If each number is also an id of a user, PostgreSQL reports no error. If one is
// not, it refuses the new key with 23503.
const wrongAuthors = await tryMigration(client, [
  ...tables,
  ...first,
  ...second,
  listAuthors,
]);

console.log("The post of Ann is Ben's:", wrongAuthors);
// [ { title: 'Ann on fog', name: 'Ben' } ]

await client.end();
