// # Two tables with the same name in two schemas: a relation lacks columns
//
// The types of `db.query` in 0.45 ignore the PostgreSQL schema. The type of a
// relation to one of two tables with the same name has only the columns that
// both have.
//
// Write: a second `drizzle(client, { schema: collisions })`, with only the tables
// and relations of the other schema.
// Trap: TypeScript error.
// In 1.0: fixed.
// See: collisions/two-exports-of-one-name,
// collisions/table-is-missing-in-a-join.
// Issues: #4605.
// Also: TS2339, pgSchema, multiple schemas, multi-tenant, duplicate table name.
//
// npm run example collisions/same-name-in-two-schemas

import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../../src/db";
import * as collisions from "../../src/db/collisions";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("collisions");

const mixed = drizzle(client, {
  schema: {
    ...schema,
    adminUsers: collisions.users,
    adminPosts: collisions.posts,
    adminUsersRelations: collisions.usersRelations,
    adminPostsRelations: collisions.postsRelations,
  },
});

const post = await mixed.query.posts.findFirst({ with: { author: true } });
const nameOfAuthor =
  // @ts-expect-error TS2339: the users of the other schema have no name
  post?.author.name;

console.log("The author:", post);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

console.log("The name of the author:", nameOfAuthor);
// 'Alice'

// ## Use a drizzle() of its own for each PostgreSQL schema
//
// In a transaction of `db`, a query of `collisionsDb` [is not part of the
// transaction](../writes/db-inside-a-transaction.md).
const publicPost = await db.query.posts.findFirst({ with: { author: true } });

console.log("The author of a post in public:", publicPost);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

const collisionsDb = drizzle(client, { schema: collisions });
const otherPost = await collisionsDb.query.posts.findFirst({
  with: { author: true },
});

console.log("The author of a post in collisions:", otherPost);
// {
//   id: 5,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, title: 'Admin' }
// }

await client.end();
