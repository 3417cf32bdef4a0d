// # `undefined` in `values()` is the default of the column, and `null` is not
//
// A key that is missing or `undefined` gets the default of the column, else
// the value of its `$onUpdate()`, else null. So rows of one insert can have
// different keys.
//
// Group: insert.
// In 1.0: the same.
// See: writes/undefined-in-set, writes/copy-with-related-rows,
// writes/update-many-rows.
// Also: default value, null instead of default, optional columns, different
// keys in a bulk insert, id undefined, optional field in an insert, default
// instead of null, missing key, skip a column, nullable column.
//
// npm run example writes/undefined-in-values

import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

// In a column with `$onUpdate()`, Drizzle does not see a default of `false`, `0`
// or `""`, or one that only the database has: the value is that of `$onUpdate()`.
const inserted = await db
  .insert(members)
  .values([
    { id: undefined, name: "Dave", inviterId: undefined },
    { name: "Erin", inviterId: 1 },
  ])
  .returning();

console.log("The id has a default, the inviter has none:", inserted);
// [
//   { id: 4, name: 'Dave', inviterId: null },
//   { id: 5, name: 'Erin', inviterId: 1 }
// ]

// ## `null` is a value
//
// `null` replaces the default. TypeScript refuses `null` for a column that is not
// nullable.
try {
  // @ts-expect-error TS2769: null is not a number
  await db.insert(members).values({ id: null, name: "Frank" });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("No default for null:", { code, message });
  // {
  //   code: '23502',
  //   message:
  //     'null value in column "id" of relation "members" violates not-null ' +
  //     'constraint'
  // }
}

await client.end();
