// # Two tables with the same name in two schemas: a relation lacks columns
//
// In Drizzle 1.0, `defineRelations()` knows each table by its key, so two
// tables of two PostgreSQL schemas can have the same name. The types have all
// columns.
//
// npm run example 1.0/collisions/same-name-in-two-schemas

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import * as collisions from "../db/collisions";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("collisions");

const tables = {
  users,
  posts,
  adminUsers: collisions.users,
  adminPosts: collisions.posts,
};
const relations = defineRelations(tables, (r) => ({
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
  },
  adminPosts: {
    author: r.one.adminUsers({
      from: r.adminPosts.authorId,
      to: r.adminUsers.id,
      optional: false,
    }),
  },
}));
const mixed = drizzle({ client, relations });

const post = await mixed.query.posts.findFirst({ with: { author: true } });
const nameOfAuthor = post?.author.name;

console.log("The author:", post);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

console.log("The name of the author:", nameOfAuthor);
// 'Alice'

// ## Query the tables of the other PostgreSQL schema
const otherPost = await mixed.query.adminPosts.findFirst({
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
