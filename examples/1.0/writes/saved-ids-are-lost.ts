// # cannot insert a non-DEFAULT value into column "id": rows with saved ids
//
// An insert leaves out the ids of a column with `generatedAlwaysAsIdentity()`,
// without an error. PostgreSQL numbers the rows, and the children of the saved
// rows can get another parent.
//
// Write: `tx.insert(keepers).overridingSystemValue().values(savedKeepers)`, then
// set the sequence.
//
// npm run example 1.0/writes/saved-ids-are-lost

import { asc, eq, sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { client, db } from "../db";

const keepers = pgTable("keepers", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  name: text("name").notNull(),
});
const pets = pgTable("pets", {
  name: text("name").notNull(),
  keeperId: integer("keeper_id").references(() => keepers.id),
});
const tables = sql`
  create temporary table keepers (
    id integer primary key generated always as identity, name text not null
  ) on commit drop;
  create temporary table pets (
    name text not null, keeper_id integer references keepers
  ) on commit drop
`;

// The rows of a backup: Ann has the cat, and Ben has the dog.
const savedKeepers: (typeof keepers.$inferSelect)[] = [
  { id: 2, name: "Ann" },
  { id: 1, name: "Ben" },
];
const savedPets = [
  { name: "Cat", keeperId: 2 },
  { name: "Dog", keeperId: 1 },
];

// TypeScript refuses an `id` in an object literal, but not in a spread, and not in
// rows of a variable or of `map()`.
const changed = await db.transaction(async (tx) => {
  await tx.execute(tables);
  const inserted = await tx.insert(keepers).values(savedKeepers).returning();
  await tx.insert(pets).values(savedPets);
  const owners = await tx
    .select({ pet: pets.name, keeper: keepers.name })
    .from(pets)
    .innerJoin(keepers, eq(keepers.id, pets.keeperId))
    .orderBy(asc(pets.name));
  return { inserted, owners };
});

console.log("Ben has Ann's cat:", changed);
// {
//   inserted: [ { id: 1, name: 'Ann' }, { id: 2, name: 'Ben' } ],
//   owners: [ { pet: 'Cat', keeper: 'Ben' }, { pet: 'Dog', keeper: 'Ann' } ]
// }

// ## Override the system value, then set the sequence
//
// The insert does not advance the sequence of the column. Set it, or a later
// insert [gets an id that is there](duplicate-key-after-seeding.md). Do both in
// one transaction, while no other session inserts rows.
const restored = await db.transaction(async (tx) => {
  await tx.execute(tables);
  await tx.insert(keepers).overridingSystemValue().values(savedKeepers);
  await tx.insert(pets).values(savedPets);
  const id = sql`pg_get_serial_sequence('keepers', 'id')`;
  await tx.execute(sql`select setval(${id}, max(id)) from keepers`);
  const [next] = await tx.insert(keepers).values({ name: "Cleo" }).returning();
  const owners = await tx
    .select({ pet: pets.name, keeper: keepers.name })
    .from(pets)
    .innerJoin(keepers, eq(keepers.id, pets.keeperId))
    .orderBy(asc(pets.name));
  return { owners, next };
});

console.log("The pets have their keepers:", restored);
// {
//   owners: [ { pet: 'Cat', keeper: 'Ann' }, { pet: 'Dog', keeper: 'Ben' } ],
//   next: { id: 3, name: 'Cleo' }
// }

await client.end();
