// # Two many-to-many relations over one join table: writers and editors
//
// Load the rows of the join table once, with the column that tells the two
// apart, and split them. Or load only one kind, with a `where` on that column.
//
// Group: declare.
// In 1.0: other code.
// See: many-to-many/columns-of-the-join-table,
// many-to-many/filter-of-another-row, relations/subquery-as-relation,
// foreign-keys/no-index.
// Issues: #5343.
// Also: filter the join table by its own column, role in a junction table,
// only the editors, admins and members of a team, two relations, pivot table,
// two roles, same join table for two relations, owners and members, several
// relations to one table, role as a filter.
//
// npm run example many-to-many/writers-and-editors

import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Load all, and split them by the role
//
// The primary key of `contributions` allows an author one role in an article.
// For several roles, add `role` to the key.
const db = drizzle(client, { schema });

const rain = await db.query.articles.findFirst({
  columns: { title: true },
  with: {
    contributions: {
      columns: { role: true },
      with: { author: { columns: { name: true } } },
      orderBy: (row, { asc }) => asc(row.authorId),
    },
  },
  where: (article) => eq(article.title, "Rain"),
});
const split = rain && {
  title: rain.title,
  writers: rain.contributions
    .filter(({ role }) => role === "writer")
    .map(({ author }) => author.name),
  editors: rain.contributions
    .filter(({ role }) => role === "editor")
    .map(({ author }) => author.name),
};

console.log("Writers and editors:", split);
// { title: 'Rain', writers: [ 'Ann' ], editors: [ 'Ben', 'Cleo' ] }

// ## Load only the active editors
const activeEditors = await db.query.articles.findFirst({
  columns: { title: true },
  with: {
    contributions: {
      columns: { role: true },
      with: { author: { columns: { name: true } } },
      where: (row) => and(eq(row.role, "editor"), eq(row.active, true)),
      orderBy: (row, { asc }) => asc(row.authorId),
    },
  },
  where: (article) => eq(article.title, "Rain"),
});

console.log("Active editors only:", activeEditors);
// {
//   title: 'Rain',
//   contributions: [ { role: 'editor', author: { name: 'Ben' } } ]
// }

await client.end();
