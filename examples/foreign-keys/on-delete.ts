// # Delete the related rows, too: onDelete cascade
//
// Write `references(() => customers.id, { onDelete: "cascade" })`, as for the
// addresses: PostgreSQL then deletes them with their customer. With
// `onDelete: "set null"`, the rows stay, without a customer.
//
// Group: declare.
// In 1.0: the same.
// See: foreign-keys/change-on-delete, foreign-keys/set-null-not-null,
// foreign-keys/delete-is-refused, foreign-keys/no-index.
// Also: cascade delete, on delete set null, on delete restrict, on delete no
// action, ON DELETE CASCADE, remove children, delete children automatically,
// delete a user and everything of the user, orphanRemoval, keep the children,
// what happens to children.
//
// npm run example foreign-keys/on-delete

import { DrizzleQueryError, eq } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { addresses, customers, reviews } from "../../src/db/shop";
import { seed } from "../../src/seed";

await seed("shop");

await db.insert(addresses).values({ street: "Side Street 2", customerId: 3 });
await db.insert(reviews).values({ body: "Slow", customerId: 3 });

const deleted = await db
  .delete(customers)
  .where(eq(customers.id, 3))
  .returning();

console.log("Only the customer is returned:", deleted);
// [ { id: 3, name: 'Fay' } ]

// ## cascade: the row is deleted
//
// If other rows referenced this address with `cascade`, they would be deleted,
// too.
const allAddresses = await db.select().from(addresses).orderBy(addresses.id);

console.log("The address of customer 3 is gone:", allAddresses);
// [ { id: 1, street: 'Main Street 1', customerId: 1 } ]

// ## set null: the row stays
//
// The foreign key is null now, so the column must not be `notNull()` or part of a
// primary key.
const allReviews = await db.select().from(reviews).orderBy(reviews.id);

console.log("The slow review has no customer:", allReviews);
// [
//   { id: 1, body: 'Fast', customerId: 1 },
//   { id: 2, body: 'Slow', customerId: null }
// ]

// ## no action: the delete is refused
//
// The foreign key of the orders, a table of `src/db/shop.ts`, has no `onDelete`: this is
// the default. `restrict` refuses the delete, too, and cannot be deferred to the end of a
// transaction.
try {
  await db.delete(customers).where(eq(customers.id, 2));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, constraint_name } = error.cause;
  console.log("Emil has an order:", { code, constraint_name });
  // {
  //   code: '23503',
  //   constraint_name: 'orders_customer_id_customers_id_fk'
  // }
}

await client.end();
