// # Find the authors whose articles are all published
//
// There is no `every`: write "no article is unpublished" with `NOT`. It also
// holds for an author whose article has `null` in `published`, because `null` is
// not `false`, and for an author without articles.
//
// Write: `articles: { OR: [{ published: false }, { published: { isNull: true } }] }` in
// `NOT`, beside `articles: true`.
//
// npm run example 1.0/relational-queries/every-related-row

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

// Dan is new, and has no articles.
await db.insert(authors).values({ name: "Dan", password: "secret-d" });

const withNull = await db.query.authors.findMany({
  columns: { name: true },
  where: { NOT: { articles: { published: false } } },
  orderBy: { id: "asc" },
});

console.log("Wrong: Ben has an undecided article, and Dan has none:", withNull);
// [ { name: 'Ben' }, { name: 'Cleo' }, { name: 'Dan' } ]

// A second `NOT` in place of `false` does not find the null either.
const doubleNot = await db.query.authors.findMany({
  columns: { name: true },
  where: { NOT: { articles: { NOT: { published: true } } } },
  orderBy: { id: "asc" },
});

console.log("Ben and Dan are still there:", doubleNot);
// [ { name: 'Ben' }, { name: 'Cleo' }, { name: 'Dan' } ]

// ## Count null as not published
const allPublished = await db.query.authors.findMany({
  columns: { name: true },
  where: {
    NOT: {
      articles: { OR: [{ published: false }, { published: { isNull: true } }] },
    },
  },
  orderBy: { id: "asc" },
});

console.log("All articles are published:", allPublished);
// [ { name: 'Cleo' }, { name: 'Dan' } ]

// ## Ask for at least one article: `true`
const atLeastOne = await db.query.authors.findMany({
  columns: { name: true },
  where: {
    articles: true,
    NOT: {
      articles: { OR: [{ published: false }, { published: { isNull: true } }] },
    },
  },
  orderBy: { id: "asc" },
});

console.log("At least one article, and all are published:", atLeastOne);
// [ { name: 'Cleo' } ]

await client.end();
