// # Cannot read properties of undefined (reading 'referencedTable')
//
// `db.query` throws this error if `with` names a relation that does not exist.
// TypeScript does not notice it if `with` also names an existing relation.
//
// Write: the name of an existing relation, here `posts`.
// Trap: an error.
// In 1.0: TypeScript refuses it, and Drizzle throws another error.
// See: relational-queries/no-relations, relational-queries/not-found-in-schema.
// Also: TypeError, with does not work, relation does not exist, misspelt
// relation, relations are not in the schema, Unknown relation, include does
// not work, unknown include, wrong relation name.
//
// npm run example relational-queries/referenced-table-of-undefined

import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.query.users.findMany({
    with: { usersToTags: true, post: true },
    orderBy: users.id,
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An unknown relation:", error.message);
  // "Cannot read properties of undefined (reading 'referencedTable')"
}

// ## Name a relation that exists
//
// The error is the same if `drizzle()` gets [no relations](no-relations.md).
const knownRelation = await db.query.users.findFirst({
  columns: { name: true },
  with: {
    usersToTags: { orderBy: (pair, { asc }) => asc(pair.tagId) },
    posts: { orderBy: (post, { asc }) => asc(post.id) },
  },
  orderBy: users.id,
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
