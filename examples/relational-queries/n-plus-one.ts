// # N+1: a query for each user
//
// A query inside a loop sends one statement for each row. Load the related rows
// with the query itself: one statement, however many users there are.
//
// Trap: slow.
// In 1.0: the same.
// Also: N+1 problem, too many queries, query in a loop, Promise.all, lazy
// loading, eager loading, preload, log the SQL, count statements, logger.
//
// npm run example relational-queries/n-plus-one

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

let statements = 0;
const logger = { logQuery: () => void statements++ };
const db = drizzle(client, { schema, logger });

const names: string[] = [];
const found = await db.query.posts.findMany({
  orderBy: (post, { asc }) => asc(post.id),
});
for (const { authorId } of found) {
  const author = await db.query.users.findFirst({
    where: (user, { eq }) => eq(user.id, authorId),
  });
  if (author) names.push(author.name);
}

console.log("The authors of three posts:", { names, statements });
// { names: [ 'Alice', 'Alice', 'Bob' ], statements: 4 }

// ## Load the related rows in the same query
statements = 0;
const withAuthors = await db.query.posts.findMany({
  with: { author: true },
  orderBy: (post, { asc }) => asc(post.id),
});
const sameNames = withAuthors.map(({ author }) => author.name);

console.log("With their authors:", { names: sameNames, statements });
// { names: [ 'Alice', 'Alice', 'Bob' ], statements: 1 }

// If you have the rows already, load what is related to all of them at once:
// [Load the posts of many users at once](../joins/load-by-ids.md).

await client.end();
