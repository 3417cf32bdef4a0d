// # Two foreign keys of which exactly one is set: a remark on a paper or a clip
//
// A foreign key references one table. If a row belongs to one of two tables, give
// it a nullable column for each, and a check that exactly one of them is not null.
//
// Group: declare.
// In 1.0: the same.
// See: relations/parent-of-two-tables, relations/polymorphic,
// foreign-keys/no-index.
// Issues: #1492.
// Also: 23514, violates check constraint, exclusive arc, polymorphic association
// with foreign keys, either or, mutually exclusive columns, one of two columns
// not null, xor, num_nonnulls, num_nulls.
//
// npm run example foreign-keys/exactly-one-key

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import { check, integer, pgTable, serial, text } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";

const papers = pgTable("papers", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
});
const clips = pgTable("clips", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
});

// ## Declare the two keys and the check
//
// With `onDelete: "set null"`, a delete of a paper that has remarks would fail
// with 23514. Each key also needs [an index](no-index.md). If you change the check, give
// it a new name, and if 1.0 asks, choose "create check": `drizzle-kit push` does not see
// another condition, and reports no error.
const remarks = pgTable(
  "remarks",
  {
    id: serial("id").primaryKey(),
    body: text("body").notNull(),
    paperId: integer("paper_id").references(() => papers.id, {
      onDelete: "cascade",
    }),
    clipId: integer("clip_id").references(() => clips.id, {
      onDelete: "cascade",
    }),
  },
  (table) => [
    check(
      "remarks_parent",
      sql`num_nonnulls(${table.paperId}, ${table.clipId}) = 1`,
    ),
  ],
);

// ## A row with both keys, or with none: error 23514
//
// The type of an insert does not know the check. The tables here are temporary.
const createTables = sql`
  create temporary table papers (id int primary key, title text not null)
    on commit drop;
  create temporary table clips (id int primary key, title text not null)
    on commit drop;
  create temporary table remarks (
    id serial primary key, body text not null,
    paper_id int references papers on delete cascade,
    clip_id int references clips on delete cascade,
    constraint remarks_parent check (num_nonnulls(paper_id, clip_id) = 1)
  ) on commit drop;
  insert into papers values (1, 'Rain');
  insert into clips values (1, 'Storm')
`;

const refused: string[] = [];
for (const keys of [{ paperId: 1, clipId: 1 }, {}]) {
  try {
    await db.transaction(async (tx) => {
      await tx.execute(createTables);
      await tx.insert(remarks).values({ body: "Me too", ...keys });
    });
  } catch (error) {
    if (!(error instanceof DrizzleQueryError)) throw error;
    if (!(error.cause instanceof postgres.PostgresError)) throw error;
    refused.push(error.cause.message);
  }
}

console.log("Refused:", refused);
// [
//   'new row for relation "remarks" violates check constraint "remarks_parent"',
//   'new row for relation "remarks" violates check constraint "remarks_parent"'
// ]

// ## Join both parents
const withParent = await db.transaction(async (tx) => {
  await tx.execute(createTables);
  await tx.insert(remarks).values([
    { body: "Great", paperId: 1 },
    { body: "Loud", clipId: 1 },
  ]);
  return tx
    .select({ body: remarks.body, paper: papers.title, clip: clips.title })
    .from(remarks)
    .leftJoin(papers, eq(papers.id, remarks.paperId))
    .leftJoin(clips, eq(clips.id, remarks.clipId))
    .orderBy(remarks.id);
});

console.log("Each remark has one parent:", withParent);
// [
//   { body: 'Great', paper: 'Rain', clip: null },
//   { body: 'Loud', paper: null, clip: 'Storm' }
// ]

await client.end();
