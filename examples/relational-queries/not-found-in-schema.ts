// # Table "posts" not found in schema
//
// `db.query` throws this error if `with` loads a `many()`, or a `one()` without
// `fields`, of a table that is not in the `schema` of `drizzle()`. TypeScript
// accepts it.
//
// Write: `drizzle(client, { schema })`, with every table and all relations.
// Trap: an error.
// In 1.0: TypeScript refuses it, and the declaration throws another error.
// See: relational-queries/reading-columns, collisions/two-exports-of-one-name,
// collisions/same-name-in-two-schemas.
// Also: a table is missing in the schema, incomplete schema, with does not
// work, r.many.posts is not a function, TS2339, forgot to pass the schema,
// table not exported, schema option.
//
// npm run example relational-queries/not-found-in-schema

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/schema";
import { users, usersRelations } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const incompleteDb = drizzle(client, { schema: { users, usersRelations } });

try {
  await incompleteDb.query.users.findMany({ with: { posts: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Without the posts:", error.message);
  // 'Table "posts" not found in schema'
}

// ## Pass every table and all relations
//
// `import * as schema` leaves out nothing that a file exports. With several
// files, import each like this, and spread them: `{ ...usersFile, ...postsFile }`.
const db = drizzle(client, { schema });

const alice = await db.query.users.findFirst({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  where: (user, { eq }) => eq(user.name, "Alice"),
});

console.log("With the posts:", alice);
// {
//   name: 'Alice',
//   posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
// }

await client.end();
