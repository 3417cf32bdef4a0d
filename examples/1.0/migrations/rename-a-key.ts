// # Rename a foreign key constraint without a check of all rows
//
// If only the name of a key changes, drizzle-kit 1.0 asks whether the key is
// renamed or a new one. Choose "rename": it keeps the constraint. A new one checks
// all rows and locks both tables meanwhile.
//
// npm run example 1.0/migrations/rename-a-key

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const users = lab.table("users", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  authorId: integer("author_id").references(() => users.id),
});
const named = lab.table("posts", {
  authorId: integer("author_id").references(() => users.id, {
    name: "posts_author_fk",
  }),
});

// In a script, `hints` has the answer. At a terminal, `npx drizzle-kit generate`
// asks. Elsewhere, it takes the same array as `--hints`.
const before = await generateDrizzleJson({ lab, users, posts });
const after = await generateDrizzleJson({ lab, users, posts: named });
const tables = await generateMigration(await generateDrizzleJson({}), before);
const renames = await generateMigration(before, after, {
  hints: [
    {
      type: "rename",
      kind: "foreign key",
      from: ["lab", "posts", "posts_author_id_users_id_fkey"],
      to: ["lab", "posts", "posts_author_fk"],
    },
  ],
});

console.log("Renamed:", renames);
// [
//   'ALTER TABLE "lab"."posts" RENAME CONSTRAINT "posts_author_id_users_id_fkey" TO "posts_author_fk";'
// ]

// ## The other answer
const creates = await generateMigration(before, after, {
  hints: [
    {
      type: "create",
      kind: "foreign key",
      entity: ["lab", "posts", "posts_author_fk"],
    },
  ],
});

console.log("A new one:", creates);
// [
//   'ALTER TABLE "lab"."posts" DROP CONSTRAINT "posts_author_id_users_id_fkey";',
//   'ALTER TABLE "lab"."posts" ADD CONSTRAINT "posts_author_fk" FOREIGN KEY ("author_id") REFERENCES "lab"."users"("id");'
// ]

// ## What PostgreSQL keeps
//
// A renamed constraint is the same one: its `oid` stays. Code that compares the
// constraint's name in an error needs the new name.
const noteKeys = `
  create temporary table noted on commit drop as
  select oid from pg_constraint where conrelid = 'lab.posts'::regclass
`;
const listKeys = `
  select conname as name, oid in (select oid from noted) as kept
  from pg_constraint
  where conrelid = 'lab.posts'::regclass and contype = 'f'
`;
const renamed = await tryMigration(client, [
  ...tables,
  noteKeys,
  ...renames,
  listKeys,
]);
const created = await tryMigration(client, [
  ...tables,
  noteKeys,
  ...creates,
  listKeys,
]);

console.log("After the first answer:", renamed);
// [ { name: 'posts_author_fk', kept: true } ]

console.log("After the second answer:", created);
// [ { name: 'posts_author_fk', kept: false } ]

await client.end();
