// # A `where` inside `with` that compares with the parent row finds nothing
//
// In a `where` inside `with`, Drizzle 0.45 treats the columns of the parent table as
// columns of the related table. So `gt(post.id, users.id)` compares the id of each
// post with itself, which is never true.
//
// Write: `exists(db.select().from(users).where(and(eq(users.id, post.authorId),
// gt(post.id, users.id))))`, with `post` from the callback of `where`.
// Trap: wrong rows.
// In 1.0: an error.
// See: relational-queries/where-on-related-table,
// relational-queries/exists-inside-with,
// relational-queries/column-does-not-exist.
// Also: compare a related row with its parent, reference the parent table in a
// nested where, column of the outer table inside with, correlated filter,
// related rows newer than the parent, filter by a column of the parent, use
// the outer row.
//
// npm run example relational-queries/compare-with-parent

import { and, eq, exists, gt } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const comparedWithItself = await db.query.users.findMany({
  with: {
    posts: {
      columns: { id: true },
      where: (post) => gt(post.id, users.id),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("Wrong: no posts at all:", comparedWithItself);
// [
//   { id: 1, name: 'Alice', posts: [] },
//   { id: 2, name: 'Bob', posts: [] },
//   { id: 3, name: 'Carol', posts: [] }
// ]

// ## Read the parent row again in a subquery
//
// Drizzle does not change the columns in a subquery of `db.select()`, so here
// `users.id` is the id of the user.
const comparedWithParent = await db.query.users.findMany({
  with: {
    posts: {
      columns: { id: true },
      where: (post) =>
        exists(
          db
            .select()
            .from(users)
            .where(and(eq(users.id, post.authorId), gt(post.id, users.id))),
        ),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("Posts with a greater id than the user:", comparedWithParent);
// [
//   { id: 1, name: 'Alice', posts: [ { id: 2 } ] },
//   { id: 2, name: 'Bob', posts: [ { id: 3 } ] },
//   { id: 3, name: 'Carol', posts: [] }
// ]

await client.end();
