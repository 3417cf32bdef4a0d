// # Add `onDelete` to a foreign key that exists, or remove the key
//
// drizzle-kit 1.0 writes one statement that drops the constraint and adds it
// again. If you remove `references()`, it only drops the constraint.
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
    constraint poems_author_id_writers_id_fkey
      foreign key (author_id) references writers (id)
  ) on commit drop;
  insert into writers values (1);
  insert into poems values (1)
`;
// The second statement is the one of drizzle-kit 1.0. It checks all rows again,
// and a `deferrable` that you wrote into a migration is lost.
const changed = await db.transaction(async (tx) => {
  await tx.execute(makeTables);
  await tx.execute(sql`
    alter table poems
      drop constraint poems_author_id_writers_id_fkey,
      add constraint poems_author_id_writers_id_fkey
        foreign key (author_id) references writers (id) on delete cascade
  `);
  await tx.delete(writers).where(eq(writers.id, 1));
  return tx.select().from(poems);
});

console.log("The poem is deleted, too:", changed);
// []

await client.end();
