// # List the foreign keys of the database
//
// PostgreSQL has them in its catalog, with what happens on a delete and on an
// update. What the catalog says applies, even if the schema in TypeScript says
// something else.
//
// Group: inspect.
// In 1.0: the same.
// See: foreign-keys/on-delete, foreign-keys/name-a-key, foreign-keys/no-index.
// Also: pg_constraint, pg_get_constraintdef, introspect, which tables
// reference a table, on delete action, catalog, show constraints,
// information_schema, what points to a table, who references this table,
// describe a table, psql \d.
//
// npm run example foreign-keys/list-foreign-keys

import { sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("shop");

// Without the condition on `confrelid`, you get the keys of all tables. The
// default, `NO ACTION`, is not shown. With node-postgres or PGlite, the array
// is `keys.rows`.
const keys = await db.execute<{ from: string; definition: string }>(sql`
  select conrelid::regclass::text as "from",
    pg_get_constraintdef(oid) as definition
  from pg_constraint
  where contype = 'f' and confrelid = 'shop.customers'::regclass
  order by "from", definition
`);

console.log("What references the customers:", [...keys]);
// [
//   {
//     from: 'shop.addresses',
//     definition:
//       'FOREIGN KEY (customer_id) REFERENCES shop.customers(id) ON DELETE ' +
//       'CASCADE'
//   },
//   {
//     from: 'shop.invoices',
//     definition:
//       'FOREIGN KEY (customer_id) REFERENCES shop.customers(id) ON DELETE ' +
//       'RESTRICT'
//   },
//   {
//     from: 'shop.orders',
//     definition:
//       'FOREIGN KEY (customer_id) REFERENCES shop.customers(id) ON UPDATE ' +
//       'CASCADE'
//   },
//   {
//     from: 'shop.reviews',
//     definition:
//       'FOREIGN KEY (customer_id) REFERENCES shop.customers(id) ON DELETE ' +
//       'SET NULL'
//   }
// ]

await client.end();
