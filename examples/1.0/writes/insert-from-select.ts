// # Insert select error: selected fields are not the same or are in a different order compared to the table definition
//
// `insert().select()` accepts a part of the columns. The others get the default
// of the database, such as the next `id`, but not that of `$defaultFn()` or
// `$onUpdate()`.
//
// npm run example 1.0/writes/insert-from-select

import { eq, sql } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const welcome = sql<string>`concat('Welcome, ', ${users.name})`.as("title");
const inserted = await db
  .insert(posts)
  .select(
    db
      .select({ title: welcome, authorId: users.id })
      .from(users)
      .where(eq(users.id, 3)),
  )
  .returning();

console.log("A post for Carol:", inserted);
// [ { id: 4, title: 'Welcome, Carol', authorId: 3 } ]

await client.end();
