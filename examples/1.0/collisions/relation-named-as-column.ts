// # A relation replaces the column of the same name
//
// `defineRelations()` throws an error when a relation has the key of a column.
//
// npm run example 1.0/collisions/relation-named-as-column

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  defineRelations({ users, posts }, (r) => ({
    posts: {
      authorId: r.one.users({ from: r.posts.authorId, to: r.users.id }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Refused by defineRelations():", error.message);
  // 'relations -> posts: { authorId: r.one.users(...) }: relation name ' +
  //   'collides with column "authorId" of table "posts"'
}

// ## Give the relation another name
const ownName = defineRelations({ users, posts }, (r) => ({
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
  },
}));
const ownNameDb = drizzle({ client, relations: ownName });

const columnAndRelation = await ownNameDb.query.posts.findFirst({
  with: { author: true },
  orderBy: { id: "asc" },
});

console.log("The column and the relation:", columnAndRelation);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

await client.end();
