// # cannot drop constraint users_no_unique on table lab.users because other objects depend on it
//
// A foreign key depends on the unique constraint of its target. If one
// migration moves the key to the primary key and removes the unique constraint,
// drizzle-kit 1.0 drops the old key first.
//
// Write: an update of the values, between the statements that drop and add the key.
//
// npm run example 1.0/migrations/unique-removed-while-referenced

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema, text } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

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

// drizzle-kit asks whether the key is renamed or new. The
// [hint](hints.md) answers.
const before = await generateDrizzleJson({ lab, users, posts });
const changes = await generateMigration(
  before,
  await generateDrizzleJson({ lab, users: newUsers, posts: newPosts }),
  {
    hints: [
      {
        type: "create",
        kind: "foreign key",
        entity: ["lab", "posts", "posts_author_users_id_fkey"],
      },
    ],
  },
);
const tables = [
  ...(await generateMigration(await generateDrizzleJson({}), before)),
  "insert into lab.users values (1, 2, 'Ann'), (2, 1, 'Ben')",
  "insert into lab.posts values ('Ann on fog', 2)",
];
const listAuthors = `
  select posts.title, users.name from lab.posts
  join lab.users on users.id = posts.author
`;
const wrongAuthors = await tryMigration(client, [
  ...tables,
  ...changes,
  listAuthors,
]);

console.log("It runs, but the post of Ann is Ben's:", {
  changes,
  wrongAuthors,
});
// {
//   changes: [
//     'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_author_users_no_fkey";',
//     'ALTER TABLE "lab"."users" DROP CONSTRAINT "users_no_key";',
//     'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_users_id_fkey" FOREIGN KEY ("author") REFERENCES "lab"."users"("id");'
//   ],
//   wrongAuthors: [ { title: 'Ann on fog', name: 'Ben' } ]
// }

// ## Update the values
//
// The column still has numbers of users. Write the update into the file, before the
// new key. Without it, PostgreSQL reports no error if each number is also an id of a
// user. If one is not, it refuses the new key with 23503.
//
// The old version of your code writes numbers into the column, without an error if a
// number is also an id. Stop it before, or add a new column for the ids.
// `drizzle-kit push` has no file, so it moves the key without the update.
const update = `
  update lab.posts set author = users.id
  from lab.users where users.no = posts.author
`;
const authors = await tryMigration(client, [
  ...tables,
  ...changes.slice(0, -1),
  update,
  ...changes.slice(-1),
  listAuthors,
]);

console.log("The post is Ann's:", authors);
// [ { title: 'Ann on fog', name: 'Ann' } ]

await client.end();
