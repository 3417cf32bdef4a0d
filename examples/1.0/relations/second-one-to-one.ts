// # A second one-to-one: Cannot read properties of undefined (reading 'reduce')
//
// In Drizzle 1.0, the side without the foreign key needs only the `alias` of
// the other side, and its type has `null`. If two desks have the same chief,
// `chiefOf` is any of them: declare `chiefId` and `deputyId` as `unique()`.
//
// npm run example 1.0/relations/second-one-to-one

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, desks } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const relations = defineRelations({ authors, desks }, (r) => ({
  desks: {
    chief: r.one.authors({
      from: r.desks.chiefId,
      to: r.authors.id,
      alias: "chief",
    }),
    deputy: r.one.authors({
      from: r.desks.deputyId,
      to: r.authors.id,
      alias: "deputy",
    }),
  },
  authors: {
    chiefOf: r.one.desks({ alias: "chief" }),
    deputyOf: r.one.desks({ alias: "deputy" }),
  },
}));
const db = drizzle({ client, relations });

const authorsWithDesks = await db.query.authors.findMany({
  columns: { name: true },
  with: {
    chiefOf: { columns: { name: true } },
    deputyOf: { columns: { name: true } },
  },
  orderBy: { id: "asc" },
});

console.log("The desks of each chief and deputy:", authorsWithDesks);
// [
//   { name: 'Ann', chiefOf: { name: 'News' }, deputyOf: null },
//   { name: 'Ben', chiefOf: null, deputyOf: { name: 'News' } },
//   { name: 'Cleo', chiefOf: { name: 'Culture' }, deputyOf: null }
// ]

await client.end();
