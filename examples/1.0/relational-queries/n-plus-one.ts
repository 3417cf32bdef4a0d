// # N+1: a query for each row
//
// A query inside a loop sends one statement for each row, also with
// `Promise.all()`. `with` loads the related rows in the same statement, however
// many there are.
//
// npm run example 1.0/relational-queries/n-plus-one

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/relations";
import { seed } from "../../../src/seed";

await seed("blog");

let statements = 0;
const logger = { logQuery: () => void statements++ };
const db = drizzle({ client, relations, logger });

const names: string[] = [];
const found = await db.query.posts.findMany({
  orderBy: { id: "asc" },
});
for (const { authorId } of found) {
  const author = await db.query.users.findFirst({
    where: { id: authorId },
  });
  if (author) names.push(author.name);
}

console.log("Four statements for three posts:", { names, statements });
// { names: [ 'Alice', 'Alice', 'Bob' ], statements: 4 }

// ## Load the related rows in the same query
statements = 0;
const withAuthors = await db.query.posts.findMany({
  with: { author: true },
  orderBy: { id: "asc" },
});
const sameNames = withAuthors.map(({ author }) => author.name);

console.log("With their authors:", { names: sameNames, statements });
// { names: [ 'Alice', 'Alice', 'Bob' ], statements: 1 }

await client.end();
