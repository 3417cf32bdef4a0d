// # constraint for relation already exists: two foreign keys with long names
//
// The names of two foreign keys of a table differ only after byte 63.
// PostgreSQL keeps the first 63 bytes of a name, so both have the same one, and
// the migration fails at the second.
//
// Write: a foreign key with a short name, instead of the reference in the column:
// `name: "transfers_from_fk"`.
// Trap: error.
// In 1.0: fixed for keys without a name of their own.
// See: foreign-keys/name-is-cut, foreign-keys/name-a-key.
// Issues: #4003.
// Also: 42710, duplicate constraint name, identifier will be truncated, long
// table names, two foreign keys to the same table, same constraint name, name
// collision, migration fails.
//
// npm run example foreign-keys/constraint-already-exists

import { DrizzleQueryError, type SQL, sql } from "drizzle-orm";
import {
  foreignKey,
  getTableConfig,
  integer,
  pgTable,
  serial,
} from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";

const organizations = pgTable("organizations", {
  id: serial("id").primaryKey(),
});
const transfers = pgTable(
  "customer_organization_membership_transfers_history",
  {
    fromId: integer("customer_organization_from").references(
      () => organizations.id,
    ),
    toId: integer("customer_organization_to").references(
      () => organizations.id,
    ),
  },
);

const tables = sql`
  set local client_min_messages = warning;
  create temporary table organizations (id serial primary key);
  create temporary table customer_organization_membership_transfers_history (
    customer_organization_from integer,
    customer_organization_to integer
  )
`;
const statements: SQL[] = getTableConfig(transfers).foreignKeys.map(
  (key) => sql`
    alter table ${transfers} add constraint ${sql.identifier(key.getName())}
    foreign key (${sql.identifier(key.reference().columns[0]!.name)})
    references ${organizations} (id)
  `,
);
try {
  await db.transaction(async (tx) => {
    await tx.execute(tables);
    for (const statement of statements) await tx.execute(statement);
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The second key has the same name:", { code, message });
  // {
  //   code: '42710',
  //   message:
  //     'constraint ' +
  //     '"customer_organization_membership_transfers_history_customer_org" ' +
  //     'for relation "customer_organization_membership_transfers_history" ' +
  //     'already exists'
  // }
}

// ## Name the keys: foreignKey({ name })
//
// First remove the migration that failed, with `drizzle-kit drop`: it runs again
// before a new one.
const namedTransfers = pgTable(
  "customer_organization_membership_transfers_history",
  {
    fromId: integer("customer_organization_from"),
    toId: integer("customer_organization_to"),
  },
  (table) => [
    foreignKey({
      name: "transfers_from_fk",
      columns: [table.fromId],
      foreignColumns: [organizations.id],
    }),
    foreignKey({
      name: "transfers_to_fk",
      columns: [table.toId],
      foreignColumns: [organizations.id],
    }),
  ],
);
const keys = getTableConfig(namedTransfers).foreignKeys;

console.log(
  "Two short names:",
  keys.map((key) => key.getName()),
);
// [ 'transfers_from_fk', 'transfers_to_fk' ]

await client.end();
