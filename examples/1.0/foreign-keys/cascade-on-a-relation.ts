// # 'onDelete' does not exist in type: cascade in `relations()`
//
// `onDelete` belongs to the foreign key. A relation does not exist in
// the database, so it cannot delete anything.
//
// npm run example 1.0/foreign-keys/cascade-on-a-relation

import { defineRelations } from "drizzle-orm";
import { getTableConfig, integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client } from "../db";
import { customers } from "../db/shop";

const carts = pgTable("carts", {
  id: serial("id").primaryKey(),
  customerId: integer("customer_id").references(() => customers.id),
});
const relations = defineRelations({ carts, customers }, (r) => ({
  carts: {
    customer: r.one.customers({
      from: r.carts.customerId,
      to: r.customers.id,
      // @ts-expect-error TS2353: a relation has no onDelete
      onDelete: "cascade",
    }),
  },
}));

const [withoutAction] = getTableConfig(relations.carts.table).foreignKeys;

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
