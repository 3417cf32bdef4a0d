// # Leave out soft-deleted rows in a relational query
//
// A row with a date in `deletedAt` stays in the table. Each level of the query
// needs the condition, and in 0.45, the type of a `one` relation has no `where`.
//
// Group: filter.
// In 1.0: other code.
// See: relational-queries/author-is-null, relations/deleted-rows-come-back,
// relations/where-of-the-other-side, relations/where-and-optional-false.
// Issues: #2903.
// Also: soft delete, deleted_at, isNull, paranoid, exclude deleted, archived
// rows, where on a related row, deletedAt, trashed, is_deleted flag, hidden
// rows, recycle bin, not deleted, default scope, softDelete, inactive rows.
//
// npm run example relational-queries/leave-out-deleted-rows

import { and, eq, inArray, isNull } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

// ## Leave out the deleted authors
const notDeleted = isNull(authors.deletedAt);

const present = await db.query.authors.findMany({
  columns: { name: true },
  where: notDeleted,
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Cleo is not there:", present);
// [ { name: 'Ann' }, { name: 'Ben' } ]

// ## Inside `with`
const desks = await db.query.desks.findMany({
  columns: { name: true },
  with: {
    authors: {
      columns: { name: true },
      where: notDeleted,
      orderBy: (author, { asc }) => asc(author.id),
    },
  },
  orderBy: (desk, { asc }) => asc(desk.id),
});

console.log("The desks, and who is there:", desks);
// [
//   { name: 'News', authors: [ { name: 'Ann' }, { name: 'Ben' } ] },
//   { name: 'Culture', authors: [] }
// ]

// ## Articles whose author is not deleted
//
// For a `one` relation, filter the articles themselves. This also leaves out
// an article without an author.
const ids = db.select({ id: authors.id }).from(authors).where(notDeleted);

const articlesOfPresent = await db.query.articles.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  where: inArray(articles.authorId, ids),
  orderBy: (article, { asc }) => asc(article.id),
});

console.log(
  "Without Fog by Cleo, and without Ice, which has no author:",
  articlesOfPresent,
);
// [
//   { title: 'Rain', author: { name: 'Ann' } },
//   { title: 'Snow', author: { name: 'Ann' } },
//   { title: 'Wind', author: { name: 'Ben' } }
// ]

// ## Keep the article, without its author
//
// Put the condition into the left join. In `where`, it leaves out Fog.
const withAuthorOrNull = await db
  .select({ title: articles.title, author: { name: authors.name } })
  .from(articles)
  .leftJoin(authors, and(eq(articles.authorId, authors.id), notDeleted))
  .orderBy(articles.id);

console.log("Fog and Ice have no author:", withAuthorOrNull);
// [
//   { title: 'Rain', author: { name: 'Ann' } },
//   { title: 'Snow', author: { name: 'Ann' } },
//   { title: 'Wind', author: { name: 'Ben' } },
//   { title: 'Fog', author: null },
//   { title: 'Ice', author: null }
// ]

await client.end();
