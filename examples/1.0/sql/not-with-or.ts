// # `not()` with an `or` in `sql` returns rows that it should leave out
//
// Drizzle 1.0 puts parentheses around the condition inside `not()`. The rows are
// correct.
//
// npm run example 1.0/sql/not-with-or

import { not, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const hidden = sql`${posts.id} = 1 or ${posts.id} = 3`;
const notHidden = await db
  .select()
  .from(posts)
  .where(not(hidden))
  .orderBy(posts.id);

console.log("Posts 1 and 3 are hidden:", notHidden);
// [ { id: 2, title: 'Second Thoughts', authorId: 1 } ]

await client.end();
