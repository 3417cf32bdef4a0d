// # Unknown relational filter field: "role" in the `where` of a relation
//
// The `where` of a relation in `defineRelations()` knows the columns of the
// related table only, not those of the join table. If both tables have such a
// column, `where` tests that of the related table, without an error.
//
// Write: `where: { role: "editor" }` in a relation to the join table.
// Trap: an error, and a TypeScript error.
// See: many-to-many/filter-of-another-row,
// many-to-many/columns-of-the-join-table, relations/where-of-the-other-side,
// foreign-keys/no-index.
// Also: where on a through relation, filter by the join table, condition on a
// junction table, relation in the where of a relation, RAW.
//
// npm run example 1.0/relations/where-of-a-relation

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, authors, contributions } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const tables = { articles, authors, contributions };
const byRole = defineRelations(tables, (r) => ({
  articles: {
    editors: r.many.authors({
      from: r.articles.id.through(r.contributions.articleId),
      to: r.authors.id.through(r.contributions.authorId),
      // @ts-expect-error TS2353: role is a column of the join table
      where: { role: "editor" },
    }),
  },
}));

try {
  await drizzle({ client, relations: byRole }).query.articles.findMany({
    with: { editors: true },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A column of the join table:", error.message);
  // 'Unknown relational filter field: "role"'
}

// ## Put the condition into a relation to the join table
const relations = defineRelations(tables, (r) => ({
  articles: {
    edits: r.many.contributions({
      from: r.articles.id,
      to: r.contributions.articleId,
      where: { role: "editor" },
    }),
  },
  contributions: {
    author: r.one.authors({
      from: r.contributions.authorId,
      to: r.authors.id,
      optional: false,
    }),
  },
}));
const db = drizzle({ client, relations });
const rain = await db.query.articles.findFirst({
  columns: { title: true },
  with: {
    edits: {
      columns: {},
      with: { author: { columns: { name: true } } },
      orderBy: { authorId: "asc" },
    },
  },
  where: { id: 1 },
});

console.log("An article with its editors:", rain);
// {
//   title: 'Rain',
//   edits: [ { author: { name: 'Ben' } }, { author: { name: 'Cleo' } } ]
// }

await client.end();
