// # `db.execute()` of a join returns the id of another table
//
// A row of `db.execute()` comes from the driver, with a key for each column
// name. Of two columns with the same name, the row has only the last value.
//
// Write: `select ${users.id} as "userId", ${posts.id} as "postId"`.
// Trap: lost values.
// In 1.0: the same.
// See: collisions/id-of-another-table, joins/prefix-columns, sql/execute-rows.
// Also: raw SQL, same column name in two tables, duplicate column names,
// select star, id is overwritten, alias a column, columns overwrite each
// other, id is lost, raw query with a join.
//
// npm run example collisions/execute-loses-a-column

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const executed = await db.execute<{ id: number; name: string }>(sql`
  select ${users}.*, ${posts}.* from ${users}
  join ${posts} on ${posts.authorId} = ${users.id}
  where ${users.name} = 'Bob'
`);
const [bob] = executed;

console.log("Wrong: the id is the id of the post:", bob);
// { id: 3, name: 'Bob', title: 'Getting Started', author_id: 2 }

// ## Give each column a name of its own
//
// Without the quotes, the key is `userid`. Drizzle [converts no
// value](../sql/execute-rows.md) and does not check the type that you write.
// With node-postgres or PGlite, the rows are in `named.rows`.
const named = await db.execute<{ userId: number; postId: number }>(sql`
  select ${users.id} as "userId", ${posts.id} as "postId" from ${users}
  join ${posts} on ${posts.authorId} = ${users.id}
  where ${users.name} = 'Bob'
`);
const [ids] = named;

console.log("Both ids:", ids);
// { userId: 2, postId: 3 }

// ## Or use the query builder
const built = await db
  .select()
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id))
  .where(eq(users.name, "Bob"));

console.log("A key for each table:", built);
// [
//   {
//     users: { id: 2, name: 'Bob' },
//     posts: { id: 3, title: 'Getting Started', authorId: 2 }
//   }
// ]

await client.end();
