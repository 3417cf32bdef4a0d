// # A filter on related rows finds somebody by two different rows
//
// Two `exists` can find two different rows: one that matches the first
// condition, and one that matches the second. Cleo was an editor, and is active
// in another role.
//
// Write: both conditions in one `exists`:
// `and(eq(contributions.authorId, author.id), isEditor, isActive)`, with `author`
// from the callback of `where`.
// Trap: wrong rows.
// In 1.0: the same.
// See: many-to-many/filter-of-another-row, relational-queries/every-related-row,
// sql/subquery-over-the-same-table.
// Also: several conditions on a relation, AND, same related row, role and
// active, permissions, membership, inactive users are found, same child must
// match both, wrong parent matches, several conditions on one child.
//
// npm run example relational-queries/conditions-on-one-related-row

import { and, eq, exists } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { contributions } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const db = drizzle(client, { schema });

const isEditor = eq(contributions.role, "editor");
const isActive = eq(contributions.active, true);

const twoRows = await db.query.authors.findMany({
  columns: { name: true },
  where: (author) => {
    const ofAuthor = eq(contributions.authorId, author.id);
    return and(
      exists(db.select().from(contributions).where(and(ofAuthor, isEditor))),
      exists(db.select().from(contributions).where(and(ofAuthor, isActive))),
    );
  },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Wrong: Cleo is not an active editor:", twoRows);
// [ { name: 'Ben' }, { name: 'Cleo' } ]

// ## Put both conditions into one subquery
const oneRow = await db.query.authors.findMany({
  columns: { name: true },
  where: (author) =>
    exists(
      db
        .select()
        .from(contributions)
        .where(and(eq(contributions.authorId, author.id), isEditor, isActive)),
    ),
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("Only Ben is an active editor:", oneRow);
// [ { name: 'Ben' } ]

await client.end();
