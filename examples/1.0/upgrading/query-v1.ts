// # `db._query` is undefined
//
// The old `relations()` is in `drizzle-orm/_relations` in 1.0. It compiles and
// runs, but 1.0.0-rc.5 has no `db._query` that could use the relations.
//
// Write: `drizzle({ client, relations: newRelations })`, with `newRelations` from
// `defineRelations`.
// Trap: no relational queries.
// See: upgrading/relations-is-not-a-function, upgrading/query-is-empty.
// Also: import relations from drizzle-orm/_relations, migrate step by step,
// relational queries v1 in 1.0, RQBv1, TS2551, keep the old syntax, old
// relations in the new version, upgrade slowly, gradual upgrade, migrate
// later.
//
// npm run example 1.0/upgrading/query-v1

import { defineRelations } from "drizzle-orm";
import { relations } from "drizzle-orm/_relations";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts),
}));
const oldDb = drizzle(
  // @ts-expect-error TS2345: there is no option schema
  { client, schema: { users, posts, usersRelations } },
);
const oldQuery =
  // @ts-expect-error TS2551: there is no _query
  oldDb._query;

console.log("db._query:", oldQuery);
// undefined

// ## Use `defineRelations()`
//
// 1.0.0-rc.5 has only `db.query`, which takes its relations from
// `defineRelations()`.
const newRelations = defineRelations({ users, posts }, (r) => ({
  users: {
    posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }),
  },
}));
const db = drizzle({ client, relations: newRelations });

const user = await db.query.users.findFirst({
  with: { posts: { orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("db.query:", user);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [
//     { id: 1, title: 'Hello World', authorId: 1 },
//     { id: 2, title: 'Second Thoughts', authorId: 1 }
//   ]
// }

await client.end();
