// # relation must have either both "from" and "to" defined, or none of them
//
// A relation has both `from` and `to`, or takes both from the relation in the
// other direction. TypeScript accepts `from` alone.
//
// Write: `r.one.users({ from: r.posts.authorId, to: r.users.id })`
// in `defineRelations`.
// Trap: an error.
// See: relations/many-from-to, relations/not-enough-information,
// relations/where-of-the-other-side.
// Also: from without to, to without from, defineRelations, r.one, r.many.
//
// npm run example 1.0/relations/from-without-to

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  defineRelations({ users, posts }, (r) => ({
    posts: { author: r.one.users({ from: r.posts.authorId }) },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("from without to:", error.message);
  // 'relations -> posts: { author: r.one.users(...) }: relation must ' +
  //   'have either both "from" and "to" defined, or none of them'
}

// ## Neither side has columns
//
// One of the two relations needs them.
try {
  defineRelations({ users, posts }, (r) => ({
    users: { posts: r.many.posts() },
    posts: { author: r.one.users() },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No columns at all:", error.message);
  // 'relations -> users: { posts: r.many.posts(...) }: not enough data ' +
  //   'provided to build the relation - "from"/"to" are not defined, and ' +
  //   'reverse relation "posts.author" does not have "from"/"to" defined'
}

// ## Write both on one side
const relations = defineRelations({ users, posts }, (r) => ({
  users: { posts: r.many.posts() },
  posts: { author: r.one.users({ from: r.posts.authorId, to: r.users.id }) },
}));
const db = drizzle({ client, relations });

const firstUser = await db.query.users.findFirst({
  with: { posts: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("The posts of a user:", firstUser);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
// }

await client.end();
