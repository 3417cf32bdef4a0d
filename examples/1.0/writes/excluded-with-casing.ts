// # column excluded.firstName does not exist: an upsert with `casing`
//
// In Drizzle 1.0, `snakeCase.table()` takes the place of `casing`, and
// `column.name` is the name in the database.
//
// Write: `` sql`excluded.${sql.identifier(people.firstName.name)}` ``.
//
// npm run example 1.0/writes/excluded-with-casing

import { sql } from "drizzle-orm";
import { integer, snakeCase, text } from "drizzle-orm/pg-core";
import { client, db } from "../db";

const people = snakeCase.table("people", {
  id: integer().primaryKey(),
  firstName: text().notNull(),
});
const createTable = sql`
  create temporary table people (id int primary key, first_name text not null)
    on commit drop;
  insert into people values (1, 'Ann'), (2, 'Ben')
`;
const changes = [
  { id: 1, firstName: "Anna" },
  { id: 2, firstName: "Benno" },
];

const { name } = people.firstName;
console.log("The name in the database:", name);
// 'first_name'

// ## Take the name from the column
const updated = await db.transaction(async (tx) => {
  await tx.execute(createTable);
  return tx
    .insert(people)
    .values(changes)
    .onConflictDoUpdate({
      target: people.id,
      set: {
        firstName: sql`excluded.${sql.identifier(people.firstName.name)}`,
      },
    })
    .returning();
});

console.log("Both rows are updated:", updated);
// [ { id: 1, firstName: 'Anna' }, { id: 2, firstName: 'Benno' } ]

await client.end();
