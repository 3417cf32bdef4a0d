// # A limit from the URL returns all rows: `limit(NaN)` and `limit(-1)`
//
// In a `select()`, Drizzle leaves out a limit that is `NaN` or negative.
// The query then returns all rows, without an error.
//
// Write: `const size = Number(text)`, and `Number.isInteger(size) && size > 0 ?
// Math.min(size, 100) : 20`.
// Trap: too many rows.
// In 1.0: the same.
// See: joins/row-on-two-pages, joins/cursor-skips-rows.
// Also: pagination, page size, query parameter, searchParams, req.query, take,
// limit is ignored, limit as a string, negative limit, whole table is returned,
// LIMIT must not be negative, invalid input syntax for type bigint: "NaN".
//
// npm run example joins/limit-from-a-query-string

import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const ofPage = (limit: number) =>
  db.select({ title: posts.title }).from(posts).orderBy(posts.id).limit(limit);
const query = new URLSearchParams("size=ten&last=-1");
const all = await ofPage(Number(query.get("size")));

console.log("size=ten returns all posts:", all);
// [
//   { title: 'Hello World' },
//   { title: 'Second Thoughts' },
//   { title: 'Getting Started' }
// ]

const allAgain = await ofPage(Number(query.get("last")));

console.log("-1 returns all posts:", allAgain.length);
// 3

// ## Check the number, and set a maximum
//
// The string `"1"` is left out as well: TypeScript refuses it, but `any` hides
// it. An `offset()` that is `NaN` is left out, too. In `db.query` of 0.45,
// `limit: NaN` and `limit: -1` return all rows.
function pageSize(text: string | null) {
  const size = Number(text);
  return Number.isInteger(size) && size > 0 ? Math.min(size, 100) : 20;
}
const sizes = ["2", "ten", "-1", "1e9", "", null].map(pageSize);

console.log("Sizes of pages:", sizes);
// [ 2, 20, 20, 100, 20, 20 ]

const two = await ofPage(pageSize("2"));

console.log("Two posts:", two);
// [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]

await client.end();
