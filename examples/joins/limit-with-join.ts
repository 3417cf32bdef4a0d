// # `limit` with a join returns fewer users than it should
//
// `limit` counts the rows of the join, and a user with two posts has two rows.
//
// Write: `.orderBy(users.id).limit(2).as("first_users")`, left join the posts to
// this subquery, and sort the joined rows, too.
// Trap: missing rows.
// In 1.0: the same.
// See: joins/page-and-total, joins/row-on-two-pages, joins/with-a-match,
// joins/user-without-posts-disappears.
// Also: pagination with a left join, page of parents, offset, limit counts
// joined rows, limit the parent rows, page is too short, limit per parent,
// wrong number of parents, take with include, fewer rows than the limit,
// paginate parents with children.
//
// npm run example joins/limit-with-join

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const limitedRows = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id)
  .limit(2);

console.log("Bob, the second user, is missing:", limitedRows);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' }
// ]

// ## Limit the users in a subquery
//
// A condition on the users belongs in the subquery, too: after the join, it
// removes users from the page.
const firstUsers = db
  .select()
  .from(users)
  .orderBy(users.id)
  .limit(2)
  .as("first_users");
const limitedUsers = await db
  .select({ name: firstUsers.name, title: posts.title })
  .from(firstUsers)
  .leftJoin(posts, eq(firstUsers.id, posts.authorId))
  .orderBy(firstUsers.id, posts.id);

console.log("Two users, with all posts:", limitedUsers);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

// ## Use a relational query
//
// Here, `limit` counts users.
const limitedNested = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
  limit: 2,
});

console.log("Two users, nested:", limitedNested);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] }
// ]

await client.end();
