// # The author is null with `where` and `optional: false`
//
// An `r.one` with a `where` is null if the related row does not match. With
// `optional: false`, its type has no `null`.
//
// Write: `where: { deletedAt: { isNull: true } }`, and not "optional: false".
// Trap: wrong type.
// See: relations/possibly-null, relations/where-in-relations,
// relations/where-of-the-other-side, relational-queries/leave-out-deleted-rows.
// Also: Cannot read properties of null, soft delete, relation type not
// nullable, wrong null in the type, type is wrong, parent hidden by a filter.
//
// npm run example 1.0/relations/where-and-optional-false

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, contributions } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const tables = { authors, contributions };
const notOptional = defineRelations(tables, (r) => ({
  contributions: {
    author: r.one.authors({
      from: r.contributions.authorId,
      to: r.authors.id,
      optional: false,
      where: { deletedAt: { isNull: true } },
    }),
  },
}));

const typedWithoutNull = await drizzle({
  client,
  relations: notOptional,
}).query.contributions.findMany({
  columns: { role: true },
  with: { author: { columns: { name: true } } },
  orderBy: { articleId: "asc", authorId: "asc" },
});

console.log("Wrong type: two authors are null:", typedWithoutNull);
// [
//   { role: 'writer', author: { name: 'Ann' } },
//   { role: 'editor', author: { name: 'Ben' } },
//   { role: 'editor', author: null },
//   { role: 'writer', author: null }
// ]

// ## Leave out `optional: false` where you write a `where`
//
// The foreign key is never null, but `author` is null if the author is deleted.
const optional = defineRelations(tables, (r) => ({
  contributions: {
    author: r.one.authors({
      from: r.contributions.authorId,
      to: r.authors.id,
      where: { deletedAt: { isNull: true } },
    }),
  },
}));
const db = drizzle({ client, relations: optional });

const typedWithNull = await db.query.contributions.findMany({
  columns: { role: true },
  with: { author: { columns: { name: true } } },
  orderBy: { articleId: "asc", authorId: "asc" },
});

console.log("The type has null:", typedWithNull);
// [
//   { role: 'writer', author: { name: 'Ann' } },
//   { role: 'editor', author: { name: 'Ben' } },
//   { role: 'editor', author: null },
//   { role: 'writer', author: null }
// ]

// ## Leave out the rows without an author
//
// `where: { author: true }` keeps the rows whose author matches. The type still
// has `null`.
const stillThere = await db.query.contributions.findMany({
  columns: { role: true },
  with: { author: { columns: { name: true } } },
  where: { author: true },
  orderBy: { articleId: "asc", authorId: "asc" },
});

console.log("The contributions of authors who are still there:", stillThere);
// [
//   { role: 'writer', author: { name: 'Ann' } },
//   { role: 'editor', author: { name: 'Ben' } }
// ]

await client.end();
