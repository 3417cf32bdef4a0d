// # A number of `case` in `sql<number>` is a string
//
// A value in `${}` is a parameter. If nothing says its type, PostgreSQL treats
// it as text, and the row has a string.
//
// Write: `${0}::int`, or a constant of type integer in the SQL.
// Trap: wrong type.
// In 1.0: the same.
// See: sql/count-is-a-string, sql/sql-raw.
// Also: case when then, parameter is text, `sql<number>` returns a string, cast a
// parameter, coalesce with a parameter, mapWith.
//
// npm run example sql/case-is-a-string

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const asText = await db
  .select({
    name: users.name,
    rank: sql<number>`case when ${posts.id} is null then ${0} else ${1} end`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("The ranks are strings:", asText);
// [
//   { name: 'Alice', rank: '1' },
//   { name: 'Alice', rank: '1' },
//   { name: 'Bob', rank: '1' },
//   { name: 'Carol', rank: '0' }
// ]

// ## Cast the parameters
const withCast = await db
  .select({
    name: users.name,
    rank: sql<number>`case when ${posts.id} is null then ${0}::int else ${1}::int end`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("With a cast:", withCast);
// [
//   { name: 'Alice', rank: 1 },
//   { name: 'Alice', rank: 1 },
//   { name: 'Bob', rank: 1 },
//   { name: 'Carol', rank: 0 }
// ]

// ## Or write constants
//
// Only for values of your code: a value from a request must be a parameter.
// Cast a number such as 0.5 or 3000000000 to `float8`: it is a string here, too.
const constants = await db
  .select({
    name: users.name,
    rank: sql<number>`case when ${posts.id} is null then 0 else 1 end`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("With constants:", constants);
// [
//   { name: 'Alice', rank: 1 },
//   { name: 'Alice', rank: 1 },
//   { name: 'Bob', rank: 1 },
//   { name: 'Carol', rank: 0 }
// ]

await client.end();
