// # OR across relations: a column or a related row
//
// Each object in `OR` names columns or relations. All keys of an object have to
// match, also those beside `OR`. No index on the articles serves an `OR` with a
// relation: PostgreSQL tests article after article.
//
// npm run example 1.0/relational-queries/or-across-relations

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

// ## A column or a relation
const found = await db.query.articles.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  where: {
    OR: [{ title: { ilike: "%in%" } }, { author: { name: { ilike: "c%" } } }],
  },
  orderBy: { id: "asc" },
});

console.log("By the title or by the author:", found);
// [
//   { title: 'Rain', author: { name: 'Ann' } },
//   { title: 'Wind', author: { name: 'Ben' } },
//   { title: 'Fog', author: { name: 'Cleo' } }
// ]

// ## A condition beside `OR`
const published = await db.query.articles.findMany({
  columns: { title: true },
  where: {
    published: true,
    OR: [{ title: { ilike: "%in%" } }, { author: { name: { ilike: "c%" } } }],
  },
  orderBy: { id: "asc" },
});

console.log("Only the published ones:", published);
// [ { title: 'Rain' }, { title: 'Fog' } ]

await client.end();
