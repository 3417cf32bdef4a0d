import { defineRelations } from "drizzle-orm";
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

const tables = {
  customers,
  addresses,
  reviews,
  orders,
  invoices,
  orderLines,
  shipments,
  payments,
};

export const relations = defineRelations(tables, (r) => ({
  customers: {
    addresses: r.many.addresses(),
    reviews: r.many.reviews(),
    orders: r.many.orders(),
    invoices: r.many.invoices(),
  },
  addresses: {
    customer: r.one.customers({
      from: r.addresses.customerId,
      to: r.customers.id,
      optional: false,
    }),
  },
  reviews: {
    customer: r.one.customers({
      from: r.reviews.customerId,
      to: r.customers.id,
    }),
  },
  orders: {
    customer: r.one.customers({
      from: r.orders.customerId,
      to: r.customers.id,
      optional: false,
    }),
    lines: r.many.orderLines(),
  },
  invoices: {
    customer: r.one.customers({
      from: r.invoices.customerId,
      to: r.customers.id,
      optional: false,
    }),
  },
  orderLines: {
    order: r.one.orders({
      from: r.orderLines.orderId,
      to: r.orders.id,
      optional: false,
    }),
    shipments: r.many.shipments(),
  },
  shipments: {
    line: r.one.orderLines({
      from: [r.shipments.orderId, r.shipments.lineNo],
      to: [r.orderLines.orderId, r.orderLines.lineNo],
      optional: false,
    }),
  },
}));
