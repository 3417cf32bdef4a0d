// # Sort the rows of a join table by the other table
//
// `orderBy` inside `with` knows only the columns of the join table in 0.45. Put
// a subquery into it.
//
// Group: sort and page.
// In 1.0: other code.
// See: many-to-many/through, relational-queries/order-by-parent,
// relational-queries/order-after-update.
// Issues: #2297.
// Also: nested orderBy, order by inside with, sort tags by label, many-to-many
// order, order junction table, sort through a junction table, order
// many-to-many rows, alphabetical tags, order of a pivot, position in a
// playlist, order by a column of the far table.
//
// npm run example relational-queries/order-inside-with

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Sort by a subquery
//
// The id decides between equal labels.
const byLabel = await db.query.users.findMany({
  columns: { name: true },
  with: {
    usersToTags: {
      columns: {},
      with: { tag: { columns: { label: true } } },
      orderBy: (row, { asc }) => {
        const label = db
          .select({ label: tags.label })
          .from(tags)
          .where(eq(tags.id, row.tagId));
        return [sql`${label}`, asc(row.tagId)];
      },
    },
  },
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("Tags in the order of their labels:", byLabel);
// [
//   {
//     name: 'Alice',
//     usersToTags: [
//       { tag: { label: 'tutorial' } },
//       { tag: { label: 'typescript' } }
//     ]
//   },
//   {
//     name: 'Bob',
//     usersToTags: [ { tag: { label: 'typescript' } } ]
//   },
//   { name: 'Carol', usersToTags: [] }
// ]

await client.end();
