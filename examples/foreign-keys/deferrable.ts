// # 'deferrable' does not exist in type: a deferrable foreign key
//
// Drizzle has no option for a deferrable key. Declare the key as usual, and
// alter its constraint in a migration of your own
// (`drizzle-kit generate --custom`).
//
// Write: `alter constraint "desks_chief_id_authors_id_fk"
// deferrable initially deferred`.
// Trap: TypeScript error.
// In 1.0: the same.
// See: foreign-keys/insert-into-a-cycle, foreign-keys/error-at-commit,
// foreign-keys/name-a-key.
// Issues: #1429.
// Also: TS2353, DEFERRABLE INITIALLY DEFERRED, deferred constraint, set
// constraints, custom migration, alter constraint.
//
// npm run example foreign-keys/deferrable

import { sql } from "drizzle-orm";
import { getTableConfig, integer, pgTable } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { authors } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const shifts = pgTable("shifts", {
  authorId: integer("author_id").references(() => authors.id, {
    // @ts-expect-error TS2353: there is no such option
    deferrable: true,
  }),
});
const [key] = getTableConfig(shifts).foreignKeys;

const hasOption = key !== undefined && "deferrable" in key;

console.log("The option is in the key:", hasOption);
// false

// ## Alter the constraint
//
// Write this statement into the file of the migration. Take the name from the
// migration that adds the key. If you later change `onDelete` or `onUpdate`,
// drizzle-kit drops the constraint and adds it without `deferrable`: write the
// statement again.
await db.execute(sql`
  alter table "magazine"."desks"
  alter constraint "desks_chief_id_authors_id_fk"
  deferrable initially deferred
`);
const [constraint] = await db.execute<{ definition: string }>(sql`
  select pg_get_constraintdef(oid) as definition from pg_constraint
  where conname = 'desks_chief_id_authors_id_fk'
`);

console.log("In the catalog:", constraint);
// {
//   definition:
//     'FOREIGN KEY (chief_id) REFERENCES magazine.authors(id) DEFERRABLE ' +
//     'INITIALLY DEFERRED'
// }

await client.end();
