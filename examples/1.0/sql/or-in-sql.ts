// # `and()` with an `or` in `sql` returns the posts of other users
//
// Drizzle 1.0 puts parentheses around each condition inside `and()` and `or()`
// of two conditions or more. The rows are correct.
//
// npm run example 1.0/sql/or-in-sql

import { and, eq, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const searched = sql`
  ${posts.title} ilike 'hello%' or ${posts.title} ilike '%start%'
`;
const postsOfAlice = await db
  .select()
  .from(posts)
  .where(and(eq(posts.authorId, 1), searched))
  .orderBy(posts.id);

console.log("Both conditions count:", postsOfAlice);
// [ { id: 1, title: 'Hello World', authorId: 1 } ]

// ## Inside another `sql`, write the parentheses yourself
//
// Drizzle writes none around a `sql` there.
const inSql = await db
  .select()
  .from(posts)
  .where(sql`${posts.authorId} = 1 and (${searched})`)
  .orderBy(posts.id);

console.log("With parentheses:", inSql);
// [ { id: 1, title: 'Hello World', authorId: 1 } ]

await client.end();
