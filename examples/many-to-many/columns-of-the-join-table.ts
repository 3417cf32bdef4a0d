// # Get the columns of the join table, too: the role of each author
//
// Load the rows of the join table with `with`. Each row has its own columns,
// and the related row inside.
//
// Group: shape the result.
// In 1.0: other code.
// See: many-to-many/writers-and-editors, many-to-many/through,
// foreign-keys/no-index.
// Issues: #5327.
// Also: extra columns of a junction table, pivot table, additional columns,
// through loses the role, flatten, withPivot, extra fields, role of a member,
// quantity of an order line, joined at, attributes of the relation,
// association object, intermediate table.
//
// npm run example many-to-many/columns-of-the-join-table

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## Load the rows of the join table
const db = drizzle(client, { schema });

const rain = await db.query.articles.findFirst({
  columns: { title: true },
  with: {
    contributions: {
      columns: { role: true },
      with: { author: { columns: { name: true } } },
      orderBy: (contribution, { asc }) => asc(contribution.authorId),
    },
  },
  where: (article, { eq }) => eq(article.title, "Rain"),
});

console.log("Contributions with their authors:", rain);
// {
//   title: 'Rain',
//   contributions: [
//     { role: 'writer', author: { name: 'Ann' } },
//     { role: 'editor', author: { name: 'Ben' } },
//     { role: 'editor', author: { name: 'Cleo' } }
//   ]
// }

// ## Put the role beside the columns of the author
//
// Spread the author in a `map()`. If the author has a `role`, too, the one that
// is written last stays.
const flat = rain?.contributions.map(({ author, role }) => ({
  ...author,
  role,
}));

console.log("Authors with their roles:", flat);
// [
//   { name: 'Ann', role: 'writer' },
//   { name: 'Ben', role: 'editor' },
//   { name: 'Cleo', role: 'editor' }
// ]

await client.end();
