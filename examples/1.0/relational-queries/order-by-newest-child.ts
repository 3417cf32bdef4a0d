// # Sort authors by their newest article, those without articles last
//
// In 1.0, an object in `orderBy` takes a relation and an aggregate, but no `nulls
// last`. For that, sort by `max()` of the related rows in a subquery.
//
// npm run example 1.0/relational-queries/order-by-newest-child

import { eq, max, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, authors, relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

await db.insert(authors).values({ id: 4, name: "Dan", password: "secret-d" });

// ## Name the relation and `desc(max)`: null comes first
const nullFirst = await db.query.authors.findMany({
  columns: { name: true },
  orderBy: { articles: { createdAt: "desc(max)" }, id: "asc" },
});

console.log("Dan has no article, and is first:", nullFirst);
// [ { name: 'Dan' }, { name: 'Cleo' }, { name: 'Ben' }, { name: 'Ann' } ]

// ## Put null last: a subquery
//
// Take the column of the author from the callback. The id decides between equal
// times, and between authors without articles. `max()` skips a null `createdAt`, but
// `desc` inside `with` puts null first.
const byNewest = await db.query.authors.findMany({
  columns: { name: true },
  with: {
    articles: {
      columns: { title: true },
      orderBy: { createdAt: "desc", id: "desc" },
      limit: 1,
    },
  },
  orderBy: (author, { asc }) => {
    const newest = db
      .select({ newest: max(articles.createdAt) })
      .from(articles)
      .where(eq(articles.authorId, author.id));
    return [sql`(${newest}) desc nulls last`, asc(author.id)];
  },
});

console.log("The author of the newest article first:", byNewest);
// [
//   { name: 'Cleo', articles: [ { title: 'Fog' } ] },
//   { name: 'Ben', articles: [ { title: 'Wind' } ] },
//   { name: 'Ann', articles: [ { title: 'Snow' } ] },
//   { name: 'Dan', articles: [] }
// ]

// ## In a join: group first
//
// The subquery has at most one row for each author, so the join repeats no author.
const newest = db
  .select({
    authorId: articles.authorId,
    at: max(articles.createdAt).as("at"),
  })
  .from(articles)
  .groupBy(articles.authorId)
  .as("newest");
const joined = await db
  .select({ name: authors.name, at: newest.at })
  .from(authors)
  .leftJoin(newest, eq(newest.authorId, authors.id))
  .orderBy(sql`${newest.at} desc nulls last`, authors.id);

console.log("With the time:", joined);
// [
//   { name: 'Cleo', at: new Date("2026-05-04T08:00:00.000Z") },
//   { name: 'Ben', at: new Date("2026-04-03T08:00:00.000Z") },
//   { name: 'Ann', at: new Date("2026-04-02T08:00:00.000Z") },
//   { name: 'Dan', at: null }
// ]

await client.end();
