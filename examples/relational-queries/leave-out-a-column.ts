// # Leave out a column, such as a password, in a relational query
//
// `false` in `columns` leaves out a column and keeps all others, unless one is
// `true`. It applies to one level: each relation has its own `columns`.
//
// Write: `columns: { password: false, deletedAt: false }`.
// Group: shape the result.
// In 1.0: other code.
// See: relational-queries/password-of-a-related-row,
// relational-queries/columns-undefined, joins/leave-out-a-column.
// Issues: #5162, #4280.
// Also: exclude a column, omit, hide, all columns except one, columns false,
// sensitive columns, pick columns, partial select, do not return the password,
// hidden fields, without a field, secret fields, hide email, only some fields,
// select false, defer, API response.
//
// npm run example relational-queries/leave-out-a-column

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

// ## Write `false` for the column
//
// A column that you add to the table later, or whose name
// [you misspell](typo-in-columns.md), comes back, too. To choose what comes back,
// write `true` for these columns.
const excluded = await db.query.authors.findFirst({
  columns: { password: false, deletedAt: false },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Without two columns:", excluded);
// { id: 1, name: 'Ann', deskId: 1 }

// ## Leave it out in several queries: a variable
//
// Drizzle has no option for this in the table. `satisfies` makes TypeScript
// [check the names](typo-in-columns.md).
const publicAuthor = {
  columns: { password: false, deletedAt: false },
} satisfies {
  columns: { [Column in keyof typeof authors.$inferSelect]?: boolean };
};
const rain = await db.query.articles.findFirst({
  columns: { title: true },
  with: { author: publicAuthor },
  orderBy: (article, { asc }) => asc(article.id),
});

console.log("With the variable:", rain);
// { title: 'Rain', author: { id: 1, name: 'Ann', deskId: 1 } }

// ## With a `true`, a `false` changes nothing
const mixed = await db.query.authors.findFirst({
  columns: { name: true, password: false },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Only the name:", mixed);
// { name: 'Ann' }

await client.end();
