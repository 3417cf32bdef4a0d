// # Add a relation to tables that another tool generates, such as Better Auth's
//
// The tool writes tables and relations into a file, and overwrites it the next
// time. In a file of your own, declare the relations of the user again: those of
// the tool, and yours.
//
// Group: declare.
// In 1.0: other code.
// See: relations/declared-twice, relations/two-parts-of-a-table,
// foreign-keys/incompatible-types, foreign-keys/on-delete, tenants/auth-users.
// Also: Better Auth, Auth.js, NextAuth, auth-schema.ts, extend the user table,
// userRelations, session, account, merge relations, generate overwrites.
//
// npm run example relations/generated-tables

import { relations, sql } from "drizzle-orm";
import { pgTable, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { undone } from "../../src/undone";

// ## What the tool generates
const user = pgTable("user", { id: text("id").primaryKey() });
const session = pgTable("session", {
  id: text("id").primaryKey(),
  userId: text("user_id")
    .notNull()
    .references(() => user.id),
});
const userRelations = relations(user, ({ many }) => ({
  sessions: many(session),
}));
const sessionRelations = relations(session, ({ one }) => ({
  user: one(user, { fields: [session.userId], references: [user.id] }),
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
const notesRelations = relations(notes, ({ one }) => ({
  user: one(user, { fields: [notes.userId], references: [user.id] }),
}));
const allUserRelations = relations(user, (helpers) => ({
  ...userRelations.config(helpers),
  notes: helpers.many(notes),
}));

// ## One `relations()` of the user in the schema
//
// Under the same name, yours replaces the generated one: write it after the
// spread of the generated file.
const generated = { user, session, userRelations, sessionRelations };
const db = drizzle(client, {
  schema: {
    ...generated,
    userRelations: allUserRelations,
    notes,
    notesRelations,
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
