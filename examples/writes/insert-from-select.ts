// # Insert select error: selected fields are not the same or are in a different order compared to the table definition
//
// `insert().select()` needs every column of the table, in the order of its
// definition, even those with a default.
//
// Write: every column in the order of the table, a serial one as
// ``sql<number>`nextval('posts_id_seq')`.as("id")``. For a generated column, or
// an identity that is always generated, write the insert in `sql`.
// Trap: error.
// In 1.0: fixed.
// See: writes/tag-many-posts, writes/do-nothing-foreign-key.
// Also: insert from select, insert into select, copy rows, default value, id,
// serial, insert rows from a query, copy rows to another table, archive rows.
//
// npm run example writes/insert-from-select

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const welcome = sql<string>`'Welcome, ' || ${users.name}`.as("title");
try {
  await db
    .insert(posts)
    .select(db.select({ title: welcome, authorId: users.id }).from(users));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The id is missing:", error.message);
  // 'Insert select error: selected fields are not the same or are in a ' +
  //   'different order compared to the table definition'
}

// ## Select the next id from the sequence
const inserted = await db
  .insert(posts)
  .select(
    db
      .select({
        id: sql<number>`nextval('posts_id_seq')`.as("id"),
        title: welcome,
        authorId: users.id,
      })
      .from(users)
      .where(eq(users.id, 3)),
  )
  .returning();

console.log("A post for Carol:", inserted);
// [ { id: 4, title: 'Welcome, Carol', authorId: 3 } ]

// ## Name the columns that you insert, in `sql`
//
// The rows have the names of the columns in the database. With node-postgres or
// PGlite, they are in `rows` of the result.
const bySql = await db.execute<{ id: number; title: string }>(sql`
  insert into ${posts} (title, author_id)
  select ${users.name} || ' is back', ${users.id} from ${users}
  where ${users.id} = 2
  returning id, title
`);

console.log("A post for Bob:", [...bySql]);
// [ { id: 5, title: 'Bob is back' } ]

await client.end();
