// # The rows of a join are `never[]`: `aliasedTable()` and `alias()`
//
// `aliasedTable()` of `drizzle-orm` changes the name of a table, but not in its
// type. If a `select()` with fields has the table twice, once in `from()` or an
// inner join, and once in a left join, the type of the rows is `never`. In the
// same query without fields, each table of a row has the type `never`.
//
// Write: `alias(members, "author")` from "drizzle-orm/pg-core".
// Trap: wrong type.
// In 1.0: the same.
// See: joins/self-join.
// Issues: #2989.
// Also: alias type never, join a table twice, two aliases of one table,
// Property does not exist on type never, TS2339, self join, self join with
// types.
//
// npm run example joins/aliased-table

import { aliasedTable, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { books, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const authors = aliasedTable(members, "authors");
const reviewers = aliasedTable(members, "reviewers");
const wrongType = await db
  .select({
    title: books.title,
    author: authors.name,
    reviewer: reviewers.name,
  })
  .from(books)
  .innerJoin(authors, eq(books.authorId, authors.id))
  .leftJoin(reviewers, eq(books.reviewerId, reviewers.id))
  .orderBy(books.id);

console.log("The rows are there, their type is never:", wrongType);
// [
//   { title: 'Old Maps', author: 'Alice', reviewer: 'Bob' },
//   { title: 'New Maps', author: 'Alice', reviewer: null }
// ]

// ## Use `alias()` of `drizzle-orm/pg-core`
//
// Its type has the new name.
const author = alias(members, "author");
const reviewer = alias(members, "reviewer");
const rightType = await db
  .select({ title: books.title, author: author.name, reviewer: reviewer.name })
  .from(books)
  .innerJoin(author, eq(books.authorId, author.id))
  .leftJoin(reviewer, eq(books.reviewerId, reviewer.id))
  .orderBy(books.id);

console.log("With alias():", rightType);
// [
//   { title: 'Old Maps', author: 'Alice', reviewer: 'Bob' },
//   { title: 'New Maps', author: 'Alice', reviewer: null }
// ]

await client.end();
