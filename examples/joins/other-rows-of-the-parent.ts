// # Get the other articles of the same author
//
// Join the table with itself on the foreign key, and leave out the row itself.
//
// Group: filter.
// In 1.0: the same.
// See: joins/self-join, many-to-many/related-posts, sql/eq-null,
// foreign-keys/no-index, joins/user-without-posts-disappears.
// Also: more from this author, siblings, sibling rows, related articles, same
// parent, same category, exclude the current row, see also, other products of
// the shop, rows with the same foreign key, colleagues.
//
// npm run example joins/other-rows-of-the-parent

import { and, eq, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Of one article
//
// `eq` does not match null with null. So an article without an author, such as
// Ice, has no others.
const others = alias(articles, "others");
const ofRain = await db
  .select({ id: others.id, title: others.title })
  .from(articles)
  .innerJoin(
    others,
    and(eq(others.authorId, articles.authorId), ne(others.id, articles.id)),
  )
  .where(eq(articles.id, 1))
  .orderBy(others.id);

console.log("More by the author of Rain:", ofRain);
// [ { id: 2, title: 'Snow' } ]

// ## Of each article
//
// A left join keeps the articles without others. An article with several others
// has several rows.
const ofEach = await db
  .select({ title: articles.title, other: others.title })
  .from(articles)
  .leftJoin(
    others,
    and(eq(others.authorId, articles.authorId), ne(others.id, articles.id)),
  )
  .orderBy(articles.id, others.id);

console.log("The others of each article:", ofEach);
// [
//   { title: 'Rain', other: 'Snow' },
//   { title: 'Snow', other: 'Rain' },
//   { title: 'Wind', other: null },
//   { title: 'Fog', other: null },
//   { title: 'Ice', other: null }
// ]

await client.end();
