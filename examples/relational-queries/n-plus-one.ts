// # N+1: a query for each row
//
// A query inside a loop sends one statement for each row, also with
// `Promise.all()`. `with` loads the related rows in the same statement, however
// many there are.
//
// Write: `with: { author: true }`.
// Trap: slow.
// In 1.0: the same.
// See: joins/load-by-ids, foreign-keys/no-index,
// relational-queries/password-of-a-related-row.
// Also: N+1 problem, too many queries, query in a loop, Promise.all, lazy
// loading, eager loading, preload, log the SQL, count statements, logger, slow
// loop, await in a loop, lots of queries, one query per row, performance,
// bullet, includes, load children for each row.
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

console.log("Four statements for three posts:", { names, statements });
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

await client.end();
