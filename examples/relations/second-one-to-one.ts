// # A second one-to-one: Cannot read properties of undefined (reading 'reduce')
//
// In 0.45, `one()` with a second argument needs `fields` and `references` in
// it. With only a `relationName`, `drizzle()` throws this error.
//
// Write: on the side without the foreign key, too, `fields: [authors.id]` and
// `references: [desks.chiefId]`.
// Trap: an error, and a TypeScript error.
// In 1.0: fixed.
// See: relations/one-to-one-is-null, relational-queries/one-of-several-rows,
// relations/multiple-relations.
// Issues: #3763.
// Also: missing the following properties: fields, references, TS2345, two
// one-to-one relations between the same tables, one() with a relationName.
//
// npm run example relations/second-one-to-one

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { authors, desks } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const desksRelations = relations(desks, ({ one }) => ({
  chief: one(authors, {
    fields: [desks.chiefId],
    references: [authors.id],
    relationName: "chief",
  }),
  deputy: one(authors, {
    fields: [desks.deputyId],
    references: [authors.id],
    relationName: "deputy",
  }),
}));
const onlyNames = relations(authors, ({ one }) => ({
  // @ts-expect-error TS2345: fields and references are missing
  chiefOf: one(desks, { relationName: "chief" }),
}));
try {
  drizzle(client, { schema: { authors, desks, desksRelations, onlyNames } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Only a name:", error.message);
  // "Cannot read properties of undefined (reading 'reduce')"
}

// ## Name the columns on this side, too
//
// If no desk has the author as its chief, `chiefOf` is null, but its type has no
// `null`. If two desks have the same chief, `chiefOf` is any of them. The same holds
// for `deputyOf`. Declare `chiefId` and `deputyId` as `unique()`.
const authorsRelations = relations(authors, ({ one }) => ({
  chiefOf: one(desks, {
    fields: [authors.id],
    references: [desks.chiefId],
    relationName: "chief",
  }),
  deputyOf: one(desks, {
    fields: [authors.id],
    references: [desks.deputyId],
    relationName: "deputy",
  }),
}));
const db = drizzle(client, {
  schema: { authors, desks, desksRelations, authorsRelations },
});

const authorsWithDesks = await db.query.authors.findMany({
  columns: { name: true },
  with: {
    chiefOf: { columns: { name: true } },
    deputyOf: { columns: { name: true } },
  },
  orderBy: (author, { asc }) => asc(author.id),
});

console.log("The desks of each chief and deputy:", authorsWithDesks);
// [
//   { name: 'Ann', chiefOf: { name: 'News' }, deputyOf: null },
//   { name: 'Ben', chiefOf: null, deputyOf: { name: 'News' } },
//   { name: 'Cleo', chiefOf: { name: 'Culture' }, deputyOf: null }
// ]

await client.end();
