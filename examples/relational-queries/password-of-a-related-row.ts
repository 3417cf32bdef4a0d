// # `with: { author: true }` returns the password of the author
//
// `true` loads every column of the related row. `columns` chooses the columns
// of its own level only.
//
// Write: `author: { columns: { id: true, name: true } }`.
// Trap: the password is in the rows.
// In 1.0: the same.
// See: relational-queries/leave-out-a-column,
// relational-queries/misspelt-columns, relational-queries/columns-undefined.
// Also: hide a column of a relation, select columns inside with, sensitive
// columns, data leak, exclude nested, user object leaks the hash, hide fields
// of an included row, select in an include.
//
// npm run example relational-queries/password-of-a-related-row

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

const leaked = await db.query.articles.findFirst({
  columns: { title: true },
  with: { author: true },
  orderBy: (article, { asc }) => asc(article.id),
});

console.log("The password is there:", leaked);
// {
//   title: 'Rain',
//   author: {
//     id: 1,
//     name: 'Ann',
//     password: 'secret-a',
//     deskId: 1,
//     deletedAt: null
//   }
// }

// ## Choose the columns inside `with`
//
// For several queries, keep the choice in a variable, with
// [`as const`](../types/columns-in-a-variable.md).
const chosen = await db.query.articles.findFirst({
  columns: { title: true },
  with: { author: { columns: { id: true, name: true } } },
  orderBy: (article, { asc }) => asc(article.id),
});

console.log("The id and the name:", chosen);
// { title: 'Rain', author: { id: 1, name: 'Ann' } }

await client.end();
