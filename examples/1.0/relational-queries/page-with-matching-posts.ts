// # Get a page of users who have matching posts, with only these posts
//
// Write the filter twice: in `where` of the query, so that `limit` counts the
// users who have such a post, and in `where` inside `with`, so that only these
// posts come back.
//
// npm run example 1.0/relational-queries/page-with-matching-posts

import { sql } from "drizzle-orm";
import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Filter the users by the relation, and the posts inside `with`
const filter = { title: { like: "%ing%" } };
const page = await db.query.users.findMany({
  columns: { name: true },
  where: { posts: filter },
  with: {
    posts: {
      columns: { title: true },
      where: filter,
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
  limit: 2,
});

console.log("Users with their matching posts:", page);
// [
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] }
// ]

// ## Count the users with the first filter
const found = db.query.users.findMany({
  columns: { id: true },
  where: { posts: filter },
});
const total = await db.$count(sql`(${found}) as found`);

console.log("The total:", total);
// 1

await client.end();
