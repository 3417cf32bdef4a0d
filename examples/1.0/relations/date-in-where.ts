// # A relation with `{ gt: new Date() }` in its `where` keeps the time of its declaration
//
// At the top level of a module, `defineRelations()` runs once, when the module is
// loaded. `new Date()` in its filter keeps this time: rows that expire later are
// still found.
//
// Write: `` RAW: (offer, { gt }) => gt(offer.expiresAt, sql`now()`) ``.
// Trap: wrong rows.
// See: relations/raw-in-where, relational-queries/date-in-filter,
// relations/where-in-relations, relations/where-of-the-other-side,
// values/default-now-is-hours-off.
// Issues: #5318.
// Also: current date in a relation, expired rows, active subscription, valid until,
// not expired, now(), condition is evaluated once, stale date, defineRelations.
//
// npm run example 1.0/relations/date-in-where

import { defineRelations, sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";

const shops = pgTable("shops", { id: integer("id").primaryKey() });
const offers = pgTable("offers", {
  id: integer("id").primaryKey(),
  shopId: integer("shop_id").notNull(),
  name: text("name").notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
});
const createTables = sql`
  create temporary table shops (id int primary key) on commit drop;
  create temporary table offers (
    id int primary key, shop_id int not null, name text not null,
    expires_at timestamptz not null
  ) on commit drop;
  insert into shops values (1);
  insert into offers values
    (1, 1, 'Ink', '2020-06-01Z'), (2, 1, 'Paper', '9999-01-01Z')
`;

// Here, the module was loaded in May 2020: `start` stands for `new Date()`.
const start = new Date("2020-05-01T00:00:00Z");
const sinceStart = defineRelations({ shops, offers }, (r) => ({
  shops: {
    offers: r.many.offers({
      from: r.shops.id,
      to: r.offers.shopId,
      where: { expiresAt: { gt: start } },
    }),
  },
}));

const wrongDb = drizzle({ client, relations: sinceStart });
const expired = await wrongDb.transaction(async (tx) => {
  await tx.execute(createTables);
  return tx.query.shops.findMany({
    with: { offers: { columns: { name: true }, orderBy: { id: "asc" } } },
    orderBy: { id: "asc" },
  });
});

console.log("Wrong: Ink expired in June 2020:", expired);
// [
//   { id: 1, offers: [ { name: 'Ink' }, { name: 'Paper' } ] }
// ]

// ## Let PostgreSQL say the time: `now()`
//
// `now()` is the time at which the transaction began. A row whose `expiresAt` is null
// is not found.
const relations = defineRelations({ shops, offers }, (r) => ({
  shops: {
    offers: r.many.offers({
      from: r.shops.id,
      to: r.offers.shopId,
      where: { RAW: (offer, { gt }) => gt(offer.expiresAt, sql`now()`) },
    }),
  },
}));

const valid = await drizzle({ client, relations }).transaction(async (tx) => {
  await tx.execute(createTables);
  return tx.query.shops.findMany({
    with: { offers: { columns: { name: true }, orderBy: { id: "asc" } } },
    orderBy: { id: "asc" },
  });
});

console.log("Only the offer that is valid now:", valid);
// [
//   { id: 1, offers: [ { name: 'Paper' } ] }
// ]

await client.end();
