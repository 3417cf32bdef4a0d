// # A string in a `jsonb` column comes back as a number or a boolean
//
// In Drizzle 1.0, a string in a `jsonb` column comes back as a string, also
// inside `with`.
//
// npm run example 1.0/values/jsonb-string

import { sql } from "drizzle-orm";
import { client, db } from "../db";
import { articles } from "../db/magazine";
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

await client.end();
