// # A search for `%` or `_` finds rows without this character
//
// In a pattern of `like` and `ilike`, `%` stands for any text and `_` for any one
// character, even if they come from a search form.
//
// Write: `search.replaceAll(/[\\%_]/g, "\\$&")`.
// Trap: wrong rows.
// In 1.0: the same.
// See: joins/case-insensitive, sql/quotes-around-a-parameter.
// Also: escape a like pattern, ilike wildcard, percent sign, underscore,
// search box, contains, startsWith, position, search text, contains a word,
// autocomplete, user search.
//
// npm run example sql/like-wildcards

import { ilike, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const search = "%"; // from a search form
const found = await db
  .select({ title: posts.title })
  .from(posts)
  .where(ilike(posts.title, `%${search}%`))
  .orderBy(posts.id);

console.log("Wrong: titles without a percent sign:", found);
// [
//   { title: 'Hello World' },
//   { title: 'Second Thoughts' },
//   { title: 'Getting Started' }
// ]

// ## Put a backslash before each special character
const escaped = search.replaceAll(/[\\%_]/g, "\\$&");
const foundEscaped = await db
  .select({ title: posts.title })
  .from(posts)
  .where(ilike(posts.title, `%${escaped}%`))
  .orderBy(posts.id);

console.log("With a backslash, no title is found:", foundEscaped);
// []

// ## Search without a pattern
//
// `position()` uses no index, but `ilike` can use a `pg_trgm` index for a word of
// three characters or more. An empty text finds every title, in both ways.
const word = "thought"; // from a search form
const foundWord = await db
  .select({ title: posts.title })
  .from(posts)
  .where(sql`position(lower(${word}) in lower(${posts.title})) > 0`)
  .orderBy(posts.id);

console.log("Without a pattern:", foundWord);
// [ { title: 'Second Thoughts' } ]

await client.end();
