// # no reverse relations of table "posts" were found: the other side is in another part
//
// Without `from` and `to`, a relation needs its other side in the same part.
// `defineRelationsPart()` does not see other parts.
//
// Write: in the part, `r.many.posts({ from: r.users.id, to: r.posts.authorId })`.
// Trap: an error.
// See: relations/table-without-a-part, relations/two-parts-of-a-table,
// relations/many-from-to, relations/order-of-parts.
// Also: defineRelationsPart, not enough data provided to build the relation,
// "from"/"to" are not defined, relations in several files.
//
// npm run example 1.0/relations/other-side-in-another-part

import { defineRelationsPart } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const postsPart = defineRelationsPart({ users, posts }, (r) => ({
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
  },
}));

try {
  defineRelationsPart({ users, posts }, (r) => ({
    users: { posts: r.many.posts() },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Without columns:", error.message);
  // 'relations -> users: { posts: r.many.posts(...) }: not enough data ' +
  //   'provided to build the relation - "from"/"to" are not defined, and ' +
  //   'no reverse relations of table "posts" were found"'
}

// ## Name the columns in this part, too
//
// With `from` and `to`, a relation needs no other side.
const usersPart = defineRelationsPart({ users, posts }, (r) => ({
  users: { posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }) },
}));
const db = drizzle({ client, relations: { ...postsPart, ...usersPart } });

const bob = await db.query.users.findFirst({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      with: { author: { columns: { name: true } } },
      orderBy: { id: "asc" },
    },
  },
  where: { name: "Bob" },
});

console.log("With columns:", bob);
// {
//   name: 'Bob',
//   posts: [ { title: 'Getting Started', author: { name: 'Bob' } } ]
// }

await client.end();
