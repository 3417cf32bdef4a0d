// # A string in a `jsonb` column comes back as a number or a boolean
//
// In Drizzle 1.0, a string in a `jsonb` column comes back as a string.
//
// npm run example 1.0/values/jsonb-string

import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../db";
import { articles, relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const strings = await db
  .select({
    title: articles.title,
    details: articles.details,
    type: sql<string>`jsonb_typeof(${articles.details})`,
  })
  .from(articles)
  .where(sql`jsonb_typeof(${articles.details}) = 'string'`)
  .orderBy(articles.id);

console.log("Both are strings in the database:", strings);
// [
//   { title: 'Snow', details: '10.5', type: 'string' },
//   { title: 'Fog', details: 'true', type: 'string' }
// ]

// ## Inside `with`
//
// The strings are the same in a relational query.
const magazineDb = drizzle({ client, relations });

const ann = await magazineDb.query.authors.findFirst({
  columns: { name: true },
  with: {
    articles: {
      columns: { title: true, details: true },
      orderBy: { id: "asc" },
    },
  },
  where: { name: "Ann" },
});

console.log("The articles of Ann:", ann);
// {
//   name: 'Ann',
//   articles: [
//     { title: 'Rain', details: { words: 120, source: '10.5' } },
//     { title: 'Snow', details: '10.5' }
//   ]
// }

await client.end();
