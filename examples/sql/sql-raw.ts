// # `sql.raw()` with a value of a request returns the rows of everybody
//
// `sql.raw()` puts a string into the SQL as it is: a value in the string can add
// SQL, such as an `or`.
//
// Write: ``sql`${users.name} = ${name}` ``.
// Trap: rows of others.
// In 1.0: the same.
// See: sql/name-as-a-parameter, sql/quotes-around-a-parameter,
// relational-queries/object-from-a-request.
// Also: SQL injection, sql.raw danger, escape a string, parameterized query,
// user input in SQL, string concatenation in where, quotes, security, escape
// values, attack, unsafe string.
//
// npm run example sql/sql-raw

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const name = "nobody' or 'a' = 'a"; // from a request
const everybody = await db
  .select({ author: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(sql.raw(`users.name = '${name}'`))
  .orderBy(posts.id);

console.log("Wrong: the posts of everybody:", everybody);
// [
//   { author: 'Alice', title: 'Hello World' },
//   { author: 'Alice', title: 'Second Thoughts' },
//   { author: 'Bob', title: 'Getting Started' }
// ]

// ## Put the value into `sql`
//
// A value in `${}` is a parameter. Write no quotes around it.
const nobody = await db
  .select({ author: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(sql`${users.name} = ${name}`)
  .orderBy(posts.id);

console.log("Nobody has this name:", nobody);
// []

// ## Or use an operator
//
// `eq()` makes a parameter of the value, and TypeScript checks its type.
const withEq = await db
  .select({ author: users.name, title: posts.title })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .where(eq(users.name, name))
  .orderBy(posts.id);

console.log("With eq():", withEq);
// []

await client.end();
