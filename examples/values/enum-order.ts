// # `orderBy` of an enum does not sort by the alphabet
//
// PostgreSQL sorts an enum in the order of its declaration, here
// `["news", "essay"]`. `gt` and `lt` follow this order, too.
//
// Write: ``orderBy(sql`${articles.format}::text`, articles.id)``.
// Trap: wrong order.
// In 1.0: the same.
// See: values/like-on-an-enum, joins/sort-ignoring-case.
// Also: pgEnum, sort by an enum, order of an enum, priority, custom order,
// alphabetical, order of status, sort by status, sort by priority.
//
// npm run example values/enum-order

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const byEnum = await db
  .select({ format: articles.format, title: articles.title })
  .from(articles)
  .orderBy(articles.format, articles.id);

console.log("Not by the alphabet, news before essay:", byEnum);
// [
//   { format: 'news', title: 'Rain' },
//   { format: 'news', title: 'Wind' },
//   { format: 'news', title: 'Ice' },
//   { format: 'essay', title: 'Snow' },
//   { format: 'essay', title: 'Fog' }
// ]

// ## Sort by the text
//
// An index on the column cannot give this order.
const byText = await db
  .select({ format: articles.format, title: articles.title })
  .from(articles)
  .orderBy(sql`${articles.format}::text`, articles.id);

console.log("Essay before news:", byText);
// [
//   { format: 'essay', title: 'Snow' },
//   { format: 'essay', title: 'Fog' },
//   { format: 'news', title: 'Rain' },
//   { format: 'news', title: 'Wind' },
//   { format: 'news', title: 'Ice' }
// ]

await client.end();
