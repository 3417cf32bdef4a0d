// # Add a relation to tables that another tool generates, such as Better Auth's
//
// The tool writes tables and relations into a file, and overwrites it the next
// time. Declare your relations in a part of your own, and merge the two parts of
// the user.
//
// npm run example 1.0/relations/generated-tables

import { defineRelationsPart, sql } from "drizzle-orm";
import { pgTable, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { undone } from "../../../src/undone";

// ## What the tool generates
//
// Better Auth 1.7 writes a part if you use its adapter
// `@better-auth/drizzle-adapter/relations-v2`. With its other adapter for Drizzle,
// it writes the `relations()` of 0.45.
const user = pgTable("user", { id: text("id").primaryKey() });
const session = pgTable("session", {
  id: text("id").primaryKey(),
  userId: text("user_id")
    .notNull()
    .references(() => user.id),
});
const generated = defineRelationsPart({ user, session }, (r) => ({
  user: { sessions: r.many.session() },
  session: { user: r.one.user({ from: r.session.userId, to: r.user.id }) },
}));

// ## What you write
//
// By default, the id of Better Auth's user is a text, so your key is a text,
// too.
const notes = pgTable("notes", {
  body: text("body").notNull(),
  userId: text("user_id")
    .notNull()
    .references(() => user.id),
});
const own = defineRelationsPart({ user, session, notes }, (r) => ({
  user: { notes: r.many.notes() },
  notes: { user: r.one.user({ from: r.notes.userId, to: r.user.id }) },
}));

// ## Merge the relations of the user
//
// If you only spread the two parts, the user has only the relations of the later
// one. `db.query` lacks a table that is [in no part](table-without-a-part.md), such as
// Better Auth's `verification`.
const db = drizzle({
  client,
  relations: {
    ...generated,
    ...own,
    user: {
      ...own.user,
      relations: { ...generated.user.relations, ...own.user.relations },
    },
  },
});
const found = await undone(db, async (tx) => {
  await tx.execute(sql`
    create temporary table "user" (id text primary key) on commit drop;
    create temporary table session (id text, user_id text) on commit drop;
    create temporary table notes (body text, user_id text) on commit drop;
    insert into "user" values ('u1');
    insert into session values ('s1', 'u1');
    insert into notes values ('Hello', 'u1')
  `);
  return tx.query.user.findFirst({ with: { sessions: true, notes: true } });
});

console.log("The relations of both:", found);
// {
//   id: 'u1',
//   sessions: [ { id: 's1', userId: 'u1' } ],
//   notes: [ { body: 'Hello', userId: 'u1' } ]
// }

await client.end();
