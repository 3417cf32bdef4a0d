// # Join tables of two databases: cross-database references are not implemented
//
// One statement reads one database, unless an extension such as `postgres_fdw`
// brings in tables of another. A relational query is one statement, too.
//
// Write: a query on each database, and `names.get(authorId)`, with `names` a `Map`
// of the names by id.
// Trap: an error.
// In 1.0: the same.
// See: joins/load-by-ids, joins/join-an-array,
// writes/too-many-parameters, collisions/table-of-another-schema.
// Also: 0A000, two databases, another database, several databases, two drizzle
// instances, multiple connections, join across databases, microservices,
// relation to a table of another database, dblink, postgres_fdw, foreign data.
//
// npm run example joins/two-databases

import { DrizzleQueryError, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Each database has a client of its own. (Here, both lead to the same database.)
const people = drizzle({ client });
const blog = drizzle({ client });

try {
  await blog.execute(sql`
    select posts.title, users.name
    from posts join people.public.users on users.id = posts.author_id
  `);
} catch (error) {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = cause;
  console.log("The name of a database before a table:", { code, message });
  // {
  //   code: '0A000',
  //   message: 'cross-database references are not implemented: "people.public.users"'
  // }
}

// ## Query each database, and match the rows by their ids
//
// Nothing keeps the two consistent: no foreign key, and no transaction over
// both. So a user can be missing. The ids must have the same type: a `Map` does not
// find the string `"1"` by the number `1`.
const postRows = await blog.select().from(posts).orderBy(posts.id);
const authorIds = [...new Set(postRows.map(({ authorId }) => authorId))];
const userRows = await people
  .select()
  .from(users)
  .where(inArray(users.id, authorIds))
  .orderBy(users.id);
const names = new Map(userRows.map(({ id, name }) => [id, name]));
const joined = postRows.map(({ title, authorId }) => ({
  title,
  author: names.get(authorId),
}));

console.log("The posts with their authors:", joined);
// [
//   { title: 'Hello World', author: 'Alice' },
//   { title: 'Second Thoughts', author: 'Alice' },
//   { title: 'Getting Started', author: 'Bob' }
// ]

await client.end();
