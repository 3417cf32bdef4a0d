// # Get the columns of the join table, too: the role of each author
//
// A `through` relation leaves out the columns of the join table: load the rows
// of the join table instead.
//
// npm run example 1.0/many-to-many/columns-of-the-join-table

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## Load the rows of the join table
const db = drizzle({ client, relations });

const rain = await db.query.articles.findFirst({
  columns: { title: true },
  with: {
    contributions: {
      columns: { role: true },
      with: { author: { columns: { name: true } } },
      orderBy: { authorId: "asc" },
    },
  },
  where: { title: "Rain" },
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
