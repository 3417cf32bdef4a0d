// # Max number of parameters (65534) exceeded: an insert of many rows
//
// Each value is a parameter, and the protocol of PostgreSQL counts them in 16
// bits. postgres.js refuses a statement with more than 65,533.
//
// Write: `rows.slice(start, start + size)` in a loop, in one transaction, with
// fewer than 65,534 values in each part.
// Trap: an error.
// In 1.0: the same.
// See: writes/insert-from-arrays, writes/at-least-one-value.
// Issues: #1740, #5994.
// Also: MAX_PARAMETERS_EXCEEDED, insert 100000 rows, bulk insert, batch insert,
// chunks, import a CSV file, Maximum call stack size exceeded, RangeError, bind
// message supplies parameters.
//
// npm run example writes/too-many-parameters

import { count, DrizzleQueryError, eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Each row has two values, a title and an author.
const many = Array.from({ length: 33_000 }, (_, i) => ({
  title: `Note ${i}`,
  authorId: 3,
}));
try {
  await db.insert(posts).values(many);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("66,000 parameters:", error.cause?.message);
  // 'MAX_PARAMETERS_EXCEEDED: Max number of parameters (65534) exceeded'
}

// ## Insert parts, in one transaction
//
// The part is small here, so that the page can show it. For a table with ten
// columns, 1,000 rows are a good part: 10,000 parameters. Drizzle 0.45 throws a
// `RangeError`, `Maximum call stack size exceeded`, for much larger parts.
//
// The same limit holds for `inArray()` with a long list: send
// [one array](../sql/array-in-any.md).
const rows = many.slice(0, 5);
const size = 2;
await db.transaction(async (tx) => {
  for (let start = 0; start < rows.length; start += size)
    await tx.insert(posts).values(rows.slice(start, start + size));
});

const [inserted] = await db
  .select({ posts: count() })
  .from(posts)
  .where(eq(posts.authorId, 3));

console.log("All five are stored:", inserted);
// { posts: 5 }

await client.end();
