// # A migration with a policy fails: there is no parameter $1
//
// drizzle-kit writes the condition of a policy as Drizzle would send it, with
// `$1` in place of a value. `eq()` makes a parameter of its value, and so does
// `${value}` in `sql`.
//
// npm run example 1.0/tenants/parameter-in-a-policy

import { eq, sql } from "drizzle-orm";
import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { pgPolicy, pgSchema, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const status = text("status").notNull();
const notes = lab.table("notes", { status }, (table) => [
  pgPolicy("open_notes", { for: "select", using: eq(table.status, "open") }),
]);

const empty = await generateDrizzleJson({});
const wrong = await generateMigration(
  empty,
  await generateDrizzleJson({ lab, notes }),
);
try {
  await tryMigration(client, wrong);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The last statement fails:", {
    code,
    message,
    statement: wrong.at(-1),
  });
  // {
  //   code: '42P02',
  //   message: 'there is no parameter $1',
  //   statement: 'CREATE POLICY "open_notes" ON "lab"."notes" AS PERMISSIVE FOR SELECT TO public USING ("lab"."notes"."status" = $1);'
  // }
}

// ## Write the value into the text
//
// Write only constants like this, and no value that comes from a user.
const openNotes = lab.table("notes", { status }, (table) => [
  pgPolicy("open_notes", {
    for: "select",
    using: sql`${table.status} = 'open'`,
  }),
]);
const right = await generateMigration(
  empty,
  await generateDrizzleJson({ lab, notes: openNotes }),
);
const policies = await tryMigration(client, [
  ...right,
  `select qual from pg_policies where policyname = 'open_notes'`,
]);

console.log("It migrates:", { statement: right.at(-1), policies });
// {
//   statement: `CREATE POLICY "open_notes" ON "lab"."notes" AS PERMISSIVE FOR SELECT TO public USING ("lab"."notes"."status" = 'open');`,
//   policies: [ { qual: "(status = 'open'::text)" } ]
// }

// ## The same for an expression that is already there
//
// `inlineParams()` writes the strings (in quotes), numbers and booleans of an
// `SQL` into its text.
const inlined = lab.table("notes", { status }, (table) => [
  pgPolicy("open_notes", {
    for: "select",
    using: sql`${eq(table.status, "it's open")}`.inlineParams(),
  }),
]);
const migration = await generateMigration(
  empty,
  await generateDrizzleJson({ lab, notes: inlined }),
);

console.log("With inlineParams():", migration.at(-1));
// `CREATE POLICY "open_notes" ON "lab"."notes" AS PERMISSIVE FOR SELECT TO public USING ("lab"."notes"."status" = 'it''s open');`

await client.end();
