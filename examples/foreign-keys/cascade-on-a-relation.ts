// # 'onDelete' does not exist in type: cascade in `relations()`
//
// `onDelete` belongs to the foreign key. A relation does not exist in
// the database, so it cannot delete anything.
//
// Write: `references(() => customers.id, { onDelete: "cascade" })`.
// Trap: TypeScript error.
// In 1.0: the same.
// See: foreign-keys/on-delete, foreign-keys/change-on-delete,
// foreign-keys/no-index.
// Also: TS2353, cascade delete does not work, onDelete in relations, onDelete
// in one, object literal may only specify known properties, orphanRemoval,
// cascade in the ORM, relation with onDelete, delete children through a
// relation.
//
// npm run example foreign-keys/cascade-on-a-relation

import { relations } from "drizzle-orm";
import { getTableConfig, integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client } from "../../src/db";
import { customers } from "../../src/db/shop";

const carts = pgTable("carts", {
  id: serial("id").primaryKey(),
  customerId: integer("customer_id").references(() => customers.id),
});
const cartsRelations = relations(carts, ({ one }) => ({
  customer: one(customers, {
    fields: [carts.customerId],
    references: [customers.id],
    // @ts-expect-error TS2353: a relation has no onDelete
    onDelete: "cascade",
  }),
}));

const [withoutAction] = getTableConfig(cartsRelations.table).foreignKeys;

console.log("The foreign key has no action:", withoutAction?.onDelete);
// 'no action'

// ## Give `onDelete` to `references()`
//
// The database has the new action after a migration.
const wishlists = pgTable("wishlists", {
  id: serial("id").primaryKey(),
  customerId: integer("customer_id").references(() => customers.id, {
    onDelete: "cascade",
  }),
});
const [withAction] = getTableConfig(wishlists).foreignKeys;

console.log("The foreign key has it:", withAction?.onDelete);
// 'cascade'

await client.end();
