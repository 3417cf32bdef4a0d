// # `orderBy` in `relations()` is ignored
//
// A relation has no order of its own. Drizzle ignores an `orderBy` in it, and
// the rows come in any order.
//
// Write: `orderBy: desc(posts.id)` in `with`.
// Trap: wrong order, and a TypeScript error.
// In 1.0: the same.
// See: relational-queries/order-after-update, types/with-in-a-variable.
// Issues: #821.
// Also: default order, sorted relation, ordered related rows, order by in
// defineRelations, default sort, always sorted, ordering of a relation.
//
// npm run example relations/order-in-relations

import { desc, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { posts, postsRelations, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts, {
    // @ts-expect-error TS2353: a relation has no option orderBy
    orderBy: desc(posts.id),
  }),
}));
const schema = { users, posts, usersRelations, postsRelations };
const db = drizzle(client, { schema });

const inAnyOrder = await db.query.users.findFirst({
  columns: { name: true },
  with: { posts: { columns: { title: true } } },
  orderBy: (user, { asc }) => asc(user.id),
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
  orderBy: desc(posts.id),
} as const;

const ordered = await db.query.users.findFirst({
  columns: { name: true },
  with: { posts: newestFirst },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("The newest post is first:", ordered);
// {
//   name: 'Alice',
//   posts: [ { title: 'Second Thoughts' }, { title: 'Hello World' } ]
// }

await client.end();
