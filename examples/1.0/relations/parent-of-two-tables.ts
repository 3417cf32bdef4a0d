// # A polymorphic relation with foreign keys: the paper or the clip of each remark
//
// In place of a kind and an id, a remark has a nullable foreign key for each
// parent. The relations are plain `r.one` and `r.many`, and PostgreSQL checks the
// keys.
//
// npm run example 1.0/relations/parent-of-two-tables

import { defineRelations, sql } from "drizzle-orm";
import { integer, pgTable, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";

const papers = pgTable("papers", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
});
const clips = pgTable("clips", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
});
const remarks = pgTable("remarks", {
  id: serial("id").primaryKey(),
  body: text("body").notNull(),
  paperId: integer("paper_id").references(() => papers.id),
  clipId: integer("clip_id").references(() => clips.id),
});

// ## Declare the relations of each key
//
// [A check](../foreign-keys/exactly-one-key.md) makes sure that exactly one key is
// set. The relations do not.
const relations = defineRelations({ papers, clips, remarks }, (r) => ({
  papers: { remarks: r.many.remarks() },
  clips: { remarks: r.many.remarks() },
  remarks: {
    paper: r.one.papers({ from: r.remarks.paperId, to: r.papers.id }),
    clip: r.one.clips({ from: r.remarks.clipId, to: r.clips.id }),
  },
}));
const db = drizzle({ client, relations });

const createTables = sql`
  create temporary table papers (id int primary key, title text) on commit drop;
  create temporary table clips (id int primary key, title text) on commit drop;
  create temporary table remarks (
    id serial primary key, body text not null,
    paper_id int references papers, clip_id int references clips,
    check (num_nonnulls(paper_id, clip_id) = 1)
  ) on commit drop;
  insert into papers values (1, 'Rain'); insert into clips values (1, 'Storm');
  insert into remarks (body, paper_id) values ('Great', 1), ('I agree', 1);
  insert into remarks (body, clip_id) values ('Loud', 1)
`;

// ## Load the parents
//
// The ids of papers and clips can be equal: each key leads to its own table. To load
// only the remarks on papers, write `where: { paperId: { isNotNull: true } }`.
const withParents = await db.transaction(async (tx) => {
  await tx.execute(createTables);
  return tx.query.remarks.findMany({
    columns: { body: true },
    with: {
      paper: { columns: { title: true } },
      clip: { columns: { title: true } },
    },
    orderBy: { id: "asc" },
  });
});

console.log("Each remark with its parent:", withParents);
// [
//   { body: 'Great', paper: { title: 'Rain' }, clip: null },
//   { body: 'I agree', paper: { title: 'Rain' }, clip: null },
//   { body: 'Loud', paper: null, clip: { title: 'Storm' } }
// ]

await client.end();
