// # `orderBy` in `relations()` is ignored
//
// A relation has no order of its own. Drizzle ignores an `orderBy` in it, and
// the rows come in any order.
//
// Write: `orderBy: { id: "desc" }` in `with`.
//
// npm run example 1.0/relations/order-in-relations

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const relations = defineRelations({ users, posts }, (r) => ({
  users: {
    posts: r.many.posts({
      from: r.users.id,
      to: r.posts.authorId,
      // @ts-expect-error TS2353: a relation has no option orderBy
      orderBy: { id: "desc" },
    }),
  },
}));
const db = drizzle({ client, relations });

const inAnyOrder = await db.query.users.findFirst({
  columns: { name: true },
  with: { posts: { columns: { title: true } } },
  orderBy: { id: "asc" },
});

console.log("Wrong: the oldest post is first:", inAnyOrder);
// {
//   name: 'Alice',
//   posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
// }

// ## Put the order into `with`, written once
//
// A constant holds what several queries share.
const newestFirst = {
  columns: { title: true },
  orderBy: { id: "desc" },
} as const;

const ordered = await db.query.users.findFirst({
  columns: { name: true },
  with: { posts: newestFirst },
  orderBy: { id: "asc" },
});

console.log("The newest post is first:", ordered);
// {
//   name: 'Alice',
//   posts: [ { title: 'Second Thoughts' }, { title: 'Hello World' } ]
// }

await client.end();
