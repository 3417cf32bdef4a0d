// # Add `onDelete` to a foreign key that exists, or remove the key
//
// Change `references()` and make a migration. PostgreSQL cannot change the
// action of a constraint, so the constraint is dropped and added again.
//
// npm run example 1.0/foreign-keys/change-on-delete

import { eq, sql } from "drizzle-orm";
import { integer, pgTable, serial } from "drizzle-orm/pg-core";
import { client, db } from "../db";

const writers = pgTable("writers", { id: serial("id").primaryKey() });
const poems = pgTable("poems", {
  authorId: integer("author_id").references(() => writers.id, {
    onDelete: "cascade", // this is new
  }),
});

const makeTables = sql`
  create temporary table writers (id serial primary key) on commit drop;
  create temporary table poems (
    author_id integer,
    constraint poems_author_id_writers_id_fk
      foreign key (author_id) references writers (id)
  ) on commit drop;
  insert into writers values (1);
  insert into poems values (1)
`;
const changed = await db.transaction(async (tx) => {
  await tx.execute(makeTables);
  await tx.execute(sql`
    alter table poems
      drop constraint poems_author_id_writers_id_fk,
      add constraint poems_author_id_writers_id_fk
        foreign key (author_id) references writers (id) on delete cascade
  `);
  await tx.delete(writers).where(eq(writers.id, 1));
  return tx.select().from(poems);
});

console.log("The poem is deleted, too:", changed);
// []

// ## Remove the foreign key
//
// The column and its values stay.
const removed = await db.transaction(async (tx) => {
  await tx.execute(makeTables);
  await tx.execute(
    sql`alter table poems drop constraint poems_author_id_writers_id_fk`,
  );
  await tx.delete(writers).where(eq(writers.id, 1));
  return tx.select().from(poems);
});

console.log("The poem stays, without its author:", removed);
// [ { authorId: 1 } ]

await client.end();
