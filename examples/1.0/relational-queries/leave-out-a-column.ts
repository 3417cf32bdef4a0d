// # Leave out a column, such as a password, in a relational query
//
// `false` in `columns` leaves out a column and keeps all others, unless one is
// `true`. It applies to one level: each relation has its own `columns`.
//
// npm run example 1.0/relational-queries/leave-out-a-column

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

// ## Write `false` for the column
//
// A column that is added to the table later comes back, too. To choose what
// comes back, write `true` for these columns.
const excluded = await db.query.authors.findFirst({
  columns: { password: false, deletedAt: false },
  orderBy: { id: "asc" },
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
  orderBy: { id: "asc" },
});

console.log("With the variable:", rain);
// { title: 'Rain', author: { id: 1, name: 'Ann', deskId: 1 } }

// ## With a `true`, a `false` changes nothing
const mixed = await db.query.authors.findFirst({
  columns: { name: true, password: false },
  orderBy: { id: "asc" },
});

console.log("Only the name:", mixed);
// { name: 'Ann' }

await client.end();
