// # Turn a one-to-many into a many-to-many without losing rows
//
// drizzle-kit moves no values. In one migration, it drops the column, and its values
// are lost. So create the join table, copy the pairs, and drop the column.
//
// npm run example 1.0/migrations/column-to-join-table

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema, primaryKey } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

// A post has one author, and shall have several.
const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const oldPosts = lab.table("posts", {
  id: integer("id").primaryKey(),
  authorId: integer("author_id").references(() => users.id),
});
const posts = lab.table("posts", { id: integer("id").primaryKey() });
const postAuthors = lab.table(
  "post_authors",
  {
    postId: integer("post_id")
      .notNull()
      .references(() => oldPosts.id),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
  },
  (table) => [primaryKey({ columns: [table.postId, table.userId] })],
);

// Generate the first migration when the join table is new, and the column is still
// there. Generate the last one when the column is removed.
const before = await generateDrizzleJson({ lab, users, oldPosts });
const between = await generateDrizzleJson({
  lab,
  users,
  oldPosts,
  postAuthors,
});
const after = await generateDrizzleJson({ lab, users, posts, postAuthors });
const tables = await generateMigration(await generateDrizzleJson({}), before);
const first = await generateMigration(before, between);
const last = await generateMigration(between, after);

console.log("First:", first);
// [
//   'CREATE TABLE "lab"."post_authors" (\n' +
//     '\t"post_id" integer,\n' +
//     '\t"user_id" integer,\n' +
//     '\tCONSTRAINT "post_authors_pkey" PRIMARY KEY("post_id","user_id")\n' +
//     ');\n',
//   'ALTER TABLE "lab"."post_authors" ADD CONSTRAINT "post_authors_post_id_posts_id_fkey" FOREIGN KEY ("post_id") REFERENCES "lab"."posts"("id");',
//   'ALTER TABLE "lab"."post_authors" ADD CONSTRAINT "post_authors_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "lab"."users"("id");'
// ]

console.log("Last:", last);
// [
//   'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_author_id_users_id_fkey";',
//   'ALTER TABLE "lab"."posts" DROP COLUMN "author_id";'
// ]

// ## Copy the pairs between them
//
// Write the statement at the end of the first file, or into a file that
// `npx drizzle-kit generate --custom` makes. If `posts` is large, copy after the
// commit of the first migration: its keys block writes to `posts` and `users` until then.
//
// The last migration fails if a view or a policy uses the column (2BP01). Deploy it when
// no running version declares the column: Drizzle names it in each insert (42703). The
// old version writes the column, so copy again at the start of that migration: `on
// conflict` skips the pairs that are there. If the old version has changed or removed an
// author meanwhile, the old pair stays. If the new version has deleted a pair, the pair
// comes back.
//
// If the column is `notNull()`, remove that in the first migration: inserts of the
// new version, which do not write the column, fail otherwise (23502).
//
// With these keys, a post that has pairs cannot be deleted (23503): [choose
// `onDelete`](../foreign-keys/on-delete.md).
const copy = `
  insert into lab.post_authors (post_id, user_id)
  select id, author_id from lab.posts where author_id is not null
  on conflict do nothing
`;
const pairs = await tryMigration(client, [
  ...tables,
  `insert into lab.users values (1), (2)`,
  `insert into lab.posts values (10, 1), (11, 2), (12, null)`,
  ...first,
  copy,
  ...last,
  `select post_id, user_id from lab.post_authors order by post_id`,
]);

console.log("The authors of the posts:", pairs);
// [ { post_id: 10, user_id: 1 }, { post_id: 11, user_id: 2 } ]

await client.end();
