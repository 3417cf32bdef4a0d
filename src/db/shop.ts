import { relations } from "drizzle-orm";
import {
  foreignKey,
  integer,
  pgSchema,
  primaryKey,
  serial,
  text,
} from "drizzle-orm/pg-core";

// A shop, in a PostgreSQL schema of its own. What hangs on a customer says what happens
// to it when the customer is deleted.

export const shop = pgSchema("shop");

export const customers = shop.table("customers", {
  id: serial("id").primaryKey(),
  name: text("name").notNull(),
});

export const addresses = shop.table("addresses", {
  id: serial("id").primaryKey(),
  street: text("street").notNull(),
  customerId: integer("customer_id")
    .notNull()
    .references(() => customers.id, { onDelete: "cascade" }),
});

export const reviews = shop.table("reviews", {
  id: serial("id").primaryKey(),
  body: text("body").notNull(),
  customerId: integer("customer_id").references(() => customers.id, {
    onDelete: "set null",
  }),
});

export const orders = shop.table("orders", {
  id: serial("id").primaryKey(),
  customerId: integer("customer_id")
    .notNull()
    .references(() => customers.id, { onUpdate: "cascade" }),
});

export const invoices = shop.table("invoices", {
  id: serial("id").primaryKey(),
  customerId: integer("customer_id")
    .notNull()
    .references(() => customers.id, { onDelete: "restrict" }),
});

// A line of an order has a key of two columns, which a shipment references.

export const orderLines = shop.table(
  "order_lines",
  {
    orderId: integer("order_id")
      .notNull()
      .references(() => orders.id, { onDelete: "cascade" }),
    lineNo: integer("line_no").notNull(),
    product: text("product").notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.lineNo] })],
);

export const shipments = shop.table(
  "shipments",
  {
    id: serial("id").primaryKey(),
    orderId: integer("order_id").notNull(),
    lineNo: integer("line_no").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.orderId, table.lineNo],
      foreignColumns: [orderLines.orderId, orderLines.lineNo],
      name: "shipments_order_line_fk",
    }).onDelete("cascade"),
  ],
);

// A payment names its order in a text, without a foreign key.

export const payments = shop.table("payments", {
  id: serial("id").primaryKey(),
  orderRef: text("order_ref").notNull(),
  amount: integer("amount").notNull(),
});

export const customersRelations = relations(customers, ({ many }) => ({
  addresses: many(addresses),
  reviews: many(reviews),
  orders: many(orders),
  invoices: many(invoices),
}));

export const addressesRelations = relations(addresses, ({ one }) => ({
  customer: one(customers, {
    fields: [addresses.customerId],
    references: [customers.id],
  }),
}));

export const reviewsRelations = relations(reviews, ({ one }) => ({
  customer: one(customers, {
    fields: [reviews.customerId],
    references: [customers.id],
  }),
}));

export const ordersRelations = relations(orders, ({ one, many }) => ({
  customer: one(customers, {
    fields: [orders.customerId],
    references: [customers.id],
  }),
  lines: many(orderLines),
}));

export const invoicesRelations = relations(invoices, ({ one }) => ({
  customer: one(customers, {
    fields: [invoices.customerId],
    references: [customers.id],
  }),
}));

export const orderLinesRelations = relations(orderLines, ({ one, many }) => ({
  order: one(orders, {
    fields: [orderLines.orderId],
    references: [orders.id],
  }),
  shipments: many(shipments),
}));

export const shipmentsRelations = relations(shipments, ({ one }) => ({
  line: one(orderLines, {
    fields: [shipments.orderId, shipments.lineNo],
    references: [orderLines.orderId, orderLines.lineNo],
  }),
}));
