// # Cannot read properties of undefined (reading 'referencedTable')
//
// `db.query` throws an error if `with` names a relation that does not exist. In
// 1.0, the message names the relation. TypeScript refuses the name, but not in
// a variable or a spread, beside a right name.
//
// npm run example 1.0/relational-queries/referenced-table-of-undefined

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    // @ts-expect-error TS2561: the relation is posts
    with: { usersToTags: true, post: true },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An unknown relation:", error.message);
  // 'Unknown relation "users" -> "post"'
}

// ## Name a relation that exists
//
// The error is the same if `defineRelations()` gets
// [only the tables](no-relations.md).
const knownRelation = await db.query.users.findFirst({
  columns: { name: true },
  with: {
    usersToTags: { orderBy: { tagId: "asc" } },
    posts: { orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
});

console.log("A known relation:", knownRelation);
// {
//   name: 'Alice',
//   usersToTags: [ { userId: 1, tagId: 1 }, { userId: 1, tagId: 2 } ],
//   posts: [
//     { id: 1, title: 'Hello World', authorId: 1 },
//     { id: 2, title: 'Second Thoughts', authorId: 1 }
//   ]
// }

await client.end();
