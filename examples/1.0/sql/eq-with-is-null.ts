// # operator does not exist: boolean = timestamp without time zone: `eq` with `isNull`
//
// In Drizzle 1.0, `isNull()` writes the parentheses. A comparison such as `eq()` or
// `gt()`, and a condition in `sql`, still need their own.
//
// npm run example 1.0/sql/eq-with-is-null

import { eq, isNull } from "drizzle-orm";
import { client, db } from "../db";
import { articles, authors } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const rows = await db
  .select({ title: articles.title })
  .from(articles)
  .innerJoin(authors, eq(authors.id, articles.authorId))
  .where(eq(articles.published, isNull(authors.deletedAt)))
  .orderBy(articles.id);

console.log("Compared with a condition:", rows);
// [ { title: 'Rain' } ]

await client.end();
