// # Leave out a column in `select()` and in a join
//
// `select()` without an argument returns every column of every table.
// `getTableColumns()` returns the columns as an object: take out the one that
// must not come back, and pass the rest.
//
// Group: shape the result.
// In 1.0: the same.
// See: writes/password-in-returning,
// relational-queries/password-of-a-related-row,
// values/object-of-nullable-columns, joins/changed-columns-of-a-table,
// joins/ne-removes-null.
// Issues: #1673.
// Also: exclude a column, omit the password, all columns except one, select
// without a field, getColumns, sensitive columns, hide the password,
// everything except, all but one field, unselect, secret fields.
//
// npm run example joins/leave-out-a-column

import { eq, getTableColumns, notLike } from "drizzle-orm";
import { client, db } from "../../src/db";
import { articles, authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Take the column out of `getTableColumns()`
//
// A column that you add to the table later comes back, too. To prevent that,
// name the columns that you return. A condition can still use `password`.
const { password, ...publicColumns } = getTableColumns(authors);
const publicAuthors = await db
  .select(publicColumns)
  .from(authors)
  .where(notLike(password, "$%"))
  .orderBy(authors.id);

console.log("All columns but the password:", publicAuthors);
// [
//   { id: 1, name: 'Ann', deskId: 1, deletedAt: null },
//   { id: 2, name: 'Ben', deskId: 1, deletedAt: null },
//   {
//     id: 3,
//     name: 'Cleo',
//     deskId: 2,
//     deletedAt: new Date("2026-05-01T00:00:00.000Z")
//   }
// ]

// ## Use the rest in a join
//
// Put the columns under a key. In a left join, the object is `null` for an article
// without an author. Begin with a column that is never null in its table, such as
// the id: if the first column is null, the object is `null` in 0.45.
const rows = await db
  .select({ title: articles.title, author: publicColumns })
  .from(articles)
  .leftJoin(authors, eq(articles.authorId, authors.id))
  .where(eq(articles.published, true))
  .orderBy(articles.id);

console.log("Articles and their authors:", rows);
// [
//   {
//     title: 'Rain',
//     author: { id: 1, name: 'Ann', deskId: 1, deletedAt: null }
//   },
//   {
//     title: 'Fog',
//     author: {
//       id: 3,
//       name: 'Cleo',
//       deskId: 2,
//       deletedAt: new Date("2026-05-01T00:00:00.000Z")
//     }
//   },
//   { title: 'Ice', author: null }
// ]

await client.end();
