// # A foreign key of two columns
//
// `references()` makes a key of one column. For a key of more columns, use
// `foreignKey()` in the third argument of the table.
//
// Group: declare.
// In 1.0: the same.
// See: foreign-keys/null-in-a-key, foreign-keys/no-unique-constraint,
// relations/relation-over-half-a-key, joins/half-of-a-key,
// migrations/key-on-a-unique-index, foreign-keys/no-index.
// Also: composite foreign key, compound key, multi-column foreign key,
// foreignKey, foreignColumns, primaryKey, reference a composite primary key,
// key of several columns, compound foreign key, foreignKey with onDelete,
// tenant id and id.
//
// npm run example foreign-keys/two-columns

import { DrizzleQueryError } from "drizzle-orm";
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

// Write both lists in the same order. The referenced columns need a primary key, a
// unique constraint or a unique index over just these columns, neither partial nor
// deferrable. If one of `columns` is null, PostgreSQL checks neither of them.
const returns = pgTable(
  "returns",
  {
    id: serial("id").primaryKey(),
    orderId: integer("order_id").notNull(),
    lineNo: integer("line_no").notNull(),
  },
  (table) => [
    foreignKey({
      name: "returns_order_line_fk",
      columns: [table.orderId, table.lineNo],
      foreignColumns: [orderLines.orderId, orderLines.lineNo],
    }).onDelete("cascade"),
  ],
);

const [key] = getTableConfig(returns).foreignKeys;
const columns = key?.reference().columns.map(({ name }) => name);

console.log("One key of two columns:", columns);
// [ 'order_id', 'line_no' ]

// ## Both columns must match one row
//
// Order 2 has only line 1. Line 2 is of order 1.
try {
  await db.insert(shipments).values({ orderId: 2, lineNo: 2 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("No such line:", { code, constraint_name });
  // { code: '23503', constraint_name: 'shipments_order_line_fk' }
}

await client.end();
