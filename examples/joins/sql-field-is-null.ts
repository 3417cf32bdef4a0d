// # A `sql` field of a left join is null, but its type is string
//
// Outside of a nested object, Drizzle adds null to the type of a column of the
// left-joined table, but not to the type that you give to `sql`.
//
// Write: `sql<string | null>`.
// Trap: wrong type.
// In 1.0: the same.
// See: joins/coalesce, joins/count-in-subquery-is-null.
// Also: nullable, upper, lower, coalesce, `sql<string | null>`, expression of a
// joined column.
//
// npm run example joins/sql-field-is-null

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const nullTitles = await db
  .select({ name: users.name, title: sql<string>`upper(${posts.title})` })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Carol has null, the type is string:", nullTitles);
// [
//   { name: 'Alice', title: 'HELLO WORLD' },
//   { name: 'Alice', title: 'SECOND THOUGHTS' },
//   { name: 'Bob', title: 'GETTING STARTED' },
//   { name: 'Carol', title: null }
// ]

// ## Add null to the type
//
// TypeScript does not check the type of `sql`: adapt it when the join changes.
const nullableTitles = await db
  .select({
    name: users.name,
    title: sql<string | null>`upper(${posts.title})`,
  })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("With null in the type:", nullableTitles);
// [
//   { name: 'Alice', title: 'HELLO WORLD' },
//   { name: 'Alice', title: 'SECOND THOUGHTS' },
//   { name: 'Bob', title: 'GETTING STARTED' },
//   { name: 'Carol', title: null }
// ]

await client.end();
