// # there is no unique constraint matching given keys for referenced table "order_lines"
//
// A foreign key must reference exactly the columns of a primary key or unique
// constraint that is not deferrable, or of a unique index without `where`. Here,
// `references()` makes two keys, and neither column is unique alone.
//
// Write: `foreignKey({ columns: [table.orderId, table.lineNo], foreignColumns:
// [orderLines.orderId, orderLines.lineNo] })`, instead of two references.
// Trap: error.
// In 1.0: the same.
// See: foreign-keys/two-columns, foreign-keys/null-in-a-key,
// migrations/key-on-a-unique-index, migrations/key-before-unique,
// foreign-keys/no-index.
// Also: 42830, composite foreign key, references a column that is not unique,
// uniqueIndex, migration fails, foreignKey, unique.
//
// npm run example foreign-keys/no-unique-constraint

import { DrizzleQueryError, sql } from "drizzle-orm";
import {
  foreignKey,
  getTableConfig,
  integer,
  pgTable,
  serial,
} from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { orderLines, shipments } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

const refunds = pgTable("refunds", {
  id: serial("id").primaryKey(),
  orderId: integer("order_id").references(() => orderLines.orderId),
  lineNo: integer("line_no").references(() => orderLines.lineNo),
});

// TypeScript and Drizzle accept this. The migration has a statement like this
// for each of the two keys.
try {
  await db.execute(sql`
    alter table ${shipments}
    add foreign key (order_id) references ${orderLines} (order_id)
  `);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("One column is not unique:", { code, message });
  // {
  //   code: '42830',
  //   message:
  //     'there is no unique constraint matching given keys for referenced ' +
  //     'table "order_lines"'
  // }
}

const columnsOfKeys = getTableConfig(refunds).foreignKeys.map((key) =>
  key.reference().columns.map(({ name }) => name),
);

console.log("Two keys, each of one column:", columnsOfKeys);
// [ [ 'order_id' ], [ 'line_no' ] ]

// ## Declare one key of both columns: foreignKey()
//
// Both columns are `notNull()`, because
// [PostgreSQL does not check a row with null in one of them](null-in-a-key.md).
const returns = pgTable(
  "returns",
  {
    id: serial("id").primaryKey(),
    orderId: integer("order_id").notNull(),
    lineNo: integer("line_no").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.orderId, table.lineNo],
      foreignColumns: [orderLines.orderId, orderLines.lineNo],
    }),
  ],
);
const columnsOfKey = getTableConfig(returns).foreignKeys.map((key) =>
  key.reference().columns.map(({ name }) => name),
);

console.log("One key of two columns:", columnsOfKey);
// [ [ 'order_id', 'line_no' ] ]

await client.end();
