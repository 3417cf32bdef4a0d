// # A polymorphic relation with foreign keys: the paper or the clip of each remark
//
// In place of a kind and an id, a remark has a nullable foreign key for each
// parent. The relations are plain `one()` and `many()`, and PostgreSQL checks the
// keys.
//
// Group: declare.
// In 1.0: other code.
// See: foreign-keys/exactly-one-key, relations/polymorphic,
// relations/polymorphic-target, foreign-keys/no-index.
// Also: polymorphic association, exclusive arc, commentable, belongs to one of
// two tables, several parents, db.query, in place of target type and target id.
//
// npm run example relations/parent-of-two-tables

import { relations, sql } from "drizzle-orm";
import { integer, pgTable, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";

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
const papersRelations = relations(papers, ({ many }) => ({
  remarks: many(remarks),
}));
const clipsRelations = relations(clips, ({ many }) => ({
  remarks: many(remarks),
}));
const remarksRelations = relations(remarks, ({ one }) => ({
  paper: one(papers, { fields: [remarks.paperId], references: [papers.id] }),
  clip: one(clips, { fields: [remarks.clipId], references: [clips.id] }),
}));
const schema = {
  papers,
  clips,
  remarks,
  papersRelations,
  clipsRelations,
  remarksRelations,
};
const db = drizzle(client, { schema });

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
// only the remarks on papers, write `where: isNotNull(remarks.paperId)`.
const withParents = await db.transaction(async (tx) => {
  await tx.execute(createTables);
  return tx.query.remarks.findMany({
    columns: { body: true },
    with: {
      paper: { columns: { title: true } },
      clip: { columns: { title: true } },
    },
    orderBy: (remark, { asc }) => asc(remark.id),
  });
});

console.log("Each remark with its parent:", withParents);
// [
//   { body: 'Great', paper: { title: 'Rain' }, clip: null },
//   { body: 'I agree', paper: { title: 'Rain' }, clip: null },
//   { body: 'Loud', paper: null, clip: { title: 'Storm' } }
// ]

await client.end();
