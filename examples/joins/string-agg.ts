// # Put the titles of all posts of a user into one field: `string_agg`, `array_agg`
//
// Group by the user, and aggregate the titles. With `filter`, `array_agg()` of no
// posts is null instead of an array with a null in it.
//
// Group: shape the result.
// In 1.0: the same.
// See: values/array-agg-null, values/array-agg-of-dates, joins/counts-too-high.
// Also: group_concat, comma separated list, list of related values, array of
// strings, aggregate text, {NULL}, join strings, concatenate rows, combine
// names, one line per user, listagg, collect values, names in one column.
//
// npm run example joins/string-agg

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## One text
//
// `string_agg()` leaves out null, and is null if there is no value. Cast
// what is not text: `id::text`. If a title can contain the separator, use an array.
const texts = await db
  .select({
    name: users.name,
    titles: sql<
      string | null
    >`string_agg(${posts.title}, ', ' order by ${posts.id})`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("A text for each user:", texts);
// [
//   { name: 'Alice', titles: 'Hello World, Second Thoughts' },
//   { name: 'Bob', titles: 'Getting Started' },
//   { name: 'Carol', titles: null }
// ]

// ## An array
//
// `coalesce()` makes an empty array of the null.
const titles = sql`array_agg(${posts.title} order by ${posts.id})`;
const hasTitle = sql`filter (where ${posts.title} is not null)`;
const arrays = await db
  .select({
    name: users.name,
    titles: sql<string[]>`coalesce(${titles} ${hasTitle}, '{}')`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("An array for each user:", arrays);
// [
//   { name: 'Alice', titles: [ 'Hello World', 'Second Thoughts' ] },
//   { name: 'Bob', titles: [ 'Getting Started' ] },
//   { name: 'Carol', titles: [] }
// ]

await client.end();
