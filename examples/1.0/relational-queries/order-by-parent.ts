// # Sort articles by the name of their author
//
// In 1.0, `orderBy` takes a `one` relation. Drizzle makes a subquery of it, which
// PostgreSQL runs for each article, even with a `limit`. An article without an author comes
// first with `desc`, as a null does in PostgreSQL.
//
// npm run example 1.0/relational-queries/order-by-parent

import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

// ## Name the relation
const byAuthor = await db.query.articles.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  orderBy: { author: { name: "desc" }, id: "asc" },
});

console.log("Ice, then from Cleo to Ann:", byAuthor);
// [
//   { title: 'Ice', author: null },
//   { title: 'Fog', author: { name: 'Cleo' } },
//   { title: 'Wind', author: { name: 'Ben' } },
//   { title: 'Rain', author: { name: 'Ann' } },
//   { title: 'Snow', author: { name: 'Ann' } }
// ]

// ## Over two relations
//
// `where` leaves out Ice, which has no author.
const byDesk = await db.query.articles.findMany({
  columns: { title: true },
  with: {
    author: { columns: {}, with: { desk: { columns: { name: true } } } },
  },
  where: { author: true },
  orderBy: { author: { desk: { name: "asc" } }, id: "asc" },
});

console.log("By the desk of the author:", byDesk);
// [
//   { title: 'Fog', author: { desk: { name: 'Culture' } } },
//   { title: 'Rain', author: { desk: { name: 'News' } } },
//   { title: 'Snow', author: { desk: { name: 'News' } } },
//   { title: 'Wind', author: { desk: { name: 'News' } } }
// ]

// ## Articles without an author last: a subquery
//
// The object has no `nulls last`.
const nullsLast = await db.query.articles.findMany({
  columns: { title: true },
  orderBy: (article, { asc }) => {
    const name = db
      .select({ name: authors.name })
      .from(authors)
      .where(eq(authors.id, article.authorId));
    return [sql`${name} desc nulls last`, asc(article.id)];
  },
});

console.log("Ice is last:", nullsLast);
// [
//   { title: 'Fog' },
//   { title: 'Wind' },
//   { title: 'Rain' },
//   { title: 'Snow' },
//   { title: 'Ice' }
// ]

await client.end();
