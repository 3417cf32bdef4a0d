// # 'deferrable' does not exist in type: a deferrable foreign key
//
// Drizzle has no option for a deferrable key. Declare the key as usual, and
// alter its constraint in a migration of your own
// (`drizzle-kit generate --custom`), which `drizzle-kit push` does not run.
//
// Write: `alter table "posts" alter constraint "posts_author_id_users_id_fk"
// deferrable initially deferred` in a migration, with the name of your key.
// Trap: TypeScript error.
// In 1.0: the same.
// See: foreign-keys/insert-into-a-cycle, foreign-keys/error-at-commit,
// foreign-keys/name-a-key.
// Issues: #1429.
// Also: TS2353, DEFERRABLE INITIALLY DEFERRED, deferred constraint, set
// constraints, custom migration, alter constraint, check at commit, delay a
// constraint, check the foreign key at the end of the transaction.
//
// npm run example foreign-keys/deferrable

import { sql } from "drizzle-orm";
import { getTableConfig, integer, pgTable } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const shifts = pgTable("shifts", {
  authorId: integer("author_id").references(() => users.id, {
    // @ts-expect-error TS2353: there is no such option
    deferrable: true,
  }),
});
const [key] = getTableConfig(shifts).foreignKeys;

const hasOption = key !== undefined && "deferrable" in key;

console.log("Whether the key has the option:", hasOption);
// false

// ## Alter the constraint
//
// Take the name from the migration that adds the key. If a later migration
// drops the constraint and adds it again, as for another `onDelete`, write the
// statement again. A delete that `onDelete: "restrict"` refuses still fails at
// once. (This transaction removes the option at its end.)
const definitions = await db.transaction(async (tx) => {
  const definition = sql<string>`pg_get_constraintdef(oid)`;
  const inCatalog = sql`
    select ${definition} as definition from pg_constraint
    where conrelid = 'posts'::regclass and contype = 'f'
  `;
  const before = await tx.execute<{ definition: string }>(inCatalog);
  await tx.execute(sql`
    alter table "posts"
    alter constraint "posts_author_id_users_id_fk"
    deferrable initially deferred
  `);
  const after = await tx.execute<{ definition: string }>(inCatalog);
  await tx.execute(sql`
    alter table "posts"
    alter constraint "posts_author_id_users_id_fk" not deferrable
  `);
  return [...before, ...after].map(({ definition }) => definition);
});

console.log("In the catalog, before and after:", definitions);
// [
//   'FOREIGN KEY (author_id) REFERENCES users(id)',
//   'FOREIGN KEY (author_id) REFERENCES users(id) DEFERRABLE INITIALLY ' +
//     'DEFERRED'
// ]

await client.end();
