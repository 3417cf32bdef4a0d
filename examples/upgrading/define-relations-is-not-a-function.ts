// # `defineRelations` is not a function
//
// `npm install drizzle-orm` installs 0.45, which has no `defineRelations()`. The
// documentation shows it for 1.0.
//
// Write: in 0.45, `relations(posts, ({ one }) => ({ author: one(users, { fields: [posts.authorId], references: [users.id] }) }))`.
// Trap: an error.
// In 1.0: the function is there.
// See: upgrading, upgrading/relations-is-not-a-function.
// Also: Module "drizzle-orm" has no exported member 'defineRelations', TS2305,
// does not provide an export named 'defineRelations', relations v1 or v2,
// wrong version, new syntax in an old version.
//
// npm run example upgrading/define-relations-is-not-a-function

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { spawnSync } from "node:child_process";
import { client } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const {
  // @ts-expect-error TS2339: 0.45 has no defineRelations()
  defineRelations,
} = await import("drizzle-orm");
try {
  defineRelations({ users, posts });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Call defineRelations():", error.message);
  // 'defineRelations is not a function'
}

// ## Import it by its name
//
// In an ES module, Node.js refuses the import before the program starts.
// TypeScript reports TS2305:
// `Module '"drizzle-orm"' has no exported member 'defineRelations'.`
const program = `import { defineRelations } from "drizzle-orm";`;
const { stderr } = spawnSync(
  process.execPath,
  ["--input-type=module", "--eval", program],
  { cwd: import.meta.dirname, encoding: "utf8" },
);
const importError = /SyntaxError: .+/.exec(stderr)?.[0];

console.log("Import defineRelations():", importError);
// "SyntaxError: The requested module 'drizzle-orm' does not provide " +
//   "an export named 'defineRelations'"

// ## Use `relations()` in 0.45
//
// Or install 1.0, with drizzle-kit of the same version:
// [Upgrading](../upgrading.md).
const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts),
}));
const postsRelations = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
}));
const db = drizzle(client, {
  schema: { users, posts, usersRelations, postsRelations },
});

const user = await db.query.users.findFirst({
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("A user with posts:", user);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
// }

await client.end();
