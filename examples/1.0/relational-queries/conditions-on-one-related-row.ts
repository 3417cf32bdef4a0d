// # A filter on related rows finds somebody by two different rows
//
// Two objects in `AND` can find two different rows: one that matches the first
// condition, and one that matches the second. Cleo was an editor, and is active
// in another role.
//
// Write: `contributions: { role: "editor", active: true }`.
//
// npm run example 1.0/relational-queries/conditions-on-one-related-row

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

const twoRows = await db.query.authors.findMany({
  columns: { name: true },
  where: {
    AND: [
      { contributions: { role: "editor" } },
      { contributions: { active: true } },
    ],
  },
  orderBy: { id: "asc" },
});

console.log("Wrong: Cleo is not an active editor:", twoRows);
// [ { name: 'Ben' }, { name: 'Cleo' } ]

// ## Put both conditions into one object
const oneRow = await db.query.authors.findMany({
  columns: { name: true },
  where: { contributions: { role: "editor", active: true } },
  orderBy: { id: "asc" },
});

console.log("Only Ben is an active editor:", oneRow);
// [ { name: 'Ben' } ]

await client.end();
