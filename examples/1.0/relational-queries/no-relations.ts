// # `with` throws because the table has no relations
//
// In Drizzle 1.0, TypeScript refuses a `with` that is written in the query if the
// table has no relations in `drizzle()`.
//
// Write: `users: { posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }) }` in
// the callback of `defineRelations`.
//
// npm run example 1.0/relational-queries/no-relations

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("relational-queries");

const noRelations = defineRelations({ users, posts });
const tablesOnly = drizzle({ client, relations: noRelations });
try {
  // @ts-expect-error TS2353: the users have no relations
  await tablesOnly.query.users.findMany({ with: { posts: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No relations:", error.message);
  // 'Unknown relation "users" -> "posts"'
}

// ## Declare the relations in defineRelations()
const relations = defineRelations({ users, posts }, (r) => ({
  users: { posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }) },
}));
const db = drizzle({ client, relations });
const usersWithPosts = await db.query.users.findMany({
  columns: { name: true },
  with: { posts: { columns: { title: true } } },
});

console.log("With relations:", usersWithPosts);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] }
// ]

await client.end();
