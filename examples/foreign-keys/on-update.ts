// # Change an id that is referenced: onUpdate cascade
//
// With `onUpdate: "cascade"`, PostgreSQL writes the new id into the rows that
// reference it. By default, PostgreSQL refuses the update if a row references
// the id.
//
// Group: declare.
// In 1.0: the same.
// See: foreign-keys/change-on-delete, foreign-keys/delete-is-refused,
// writes/duplicate-key-after-seeding, foreign-keys/no-index.
// Also: ON UPDATE CASCADE, update primary key, change primary key, rename key,
// update or delete on table violates foreign key constraint, id changes
// everywhere, propagate a new id, update the parent id, natural key, rename a
// code that others reference.
//
// npm run example foreign-keys/on-update

import { DrizzleQueryError, eq } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { addresses, customers, orders } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

// The foreign key of the orders has `onUpdate: "cascade"`. The sequence of a
// `serial` does not know the new id: an insert that gets 20 from it fails.
// If the id is `generatedAlwaysAsIdentity()`, TypeScript and PostgreSQL refuse
// `id: 20`.
const emil = await db
  .update(customers)
  .set({ id: 20 })
  .where(eq(customers.id, 2))
  .returning();

console.log("Emil has a new id:", emil);
// [ { id: 20, name: 'Emil' } ]

const allOrders = await db.select().from(orders).orderBy(orders.id);

console.log("The order of Emil follows:", allOrders);
// [ { id: 1, customerId: 1 }, { id: 2, customerId: 20 } ]

// ## Without onUpdate: error 23503
//
// The foreign key of the addresses has no `onUpdate`.
await db.insert(addresses).values({ street: "Side Street 2", customerId: 3 });
try {
  await db.update(customers).set({ id: 30 }).where(eq(customers.id, 3));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("Fay has an address:", { code, constraint_name });
  // {
  //   code: '23503',
  //   constraint_name: 'addresses_customer_id_customers_id_fk'
  // }
}

await client.end();
