// # invalid input syntax for type integer: "[object Object]"
//
// A row, or a `db.select()`, is in the place of an id. TypeScript refuses this in
// `values()`. After a cast, or for a row in `sql`, postgres.js sends the text
// `[object Object]`.
//
// Write: the id of the row: `authorId: carol!.id`.
// Trap: TypeScript error.
// In 1.0: the same.
// See: sql/more-than-one-row, writes/insert-in-one-statement.
// Also: 22P02, TS2769, row instead of id, subquery in values, subquery in
// insert, select inside insert, foreign key by name, insert an object as an
// id, passing a row instead of the id, [object Promise], [object QueryPromise].
//
// npm run example writes/object-object

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const [carol] = await db.select().from(users).where(eq(users.name, "Carol"));
try {
  // @ts-expect-error TS2769: a row is no number
  await db.insert(posts).values({ title: "News", authorId: carol });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The row is sent as a text:", { code, message });
  // {
  //   code: '22P02',
  //   message: 'invalid input syntax for type integer: "[object Object]"'
  // }
}

// node-postgres sends a row as JSON. A column of the type `text` accepts both
// texts, without an error.

// ## Use the id of the row
const news = await db
  .insert(posts)
  .values({ title: "News", authorId: carol!.id })
  .returning();

console.log("A post of Carol:", news);
// [ { id: 4, title: 'News', authorId: 3 } ]

// ## Use a query as the value: `sql`
//
// If the query finds no row, the value is null.
const idOfCarol = db
  .select({ id: users.id })
  .from(users)
  .where(eq(users.name, "Carol"));
const moreNews = await db
  .insert(posts)
  .values({ title: "More News", authorId: sql`${idOfCarol}` })
  .returning();

console.log("One more post, in one statement:", moreNews);
// [ { id: 5, title: 'More News', authorId: 3 } ]

await client.end();
