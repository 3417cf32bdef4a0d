// # Two people edit the same row, and the first change is lost
//
// Both have read the row before one of them saves it. The second update does not
// know of the first one, and overwrites it, without an error.
//
// Write: `and(eq(notes.id, 1), eq(notes.version, version))` in an update that
// adds 1 to the version, and report a conflict if it returns no row.
// Trap: lost data.
// In 1.0: the same.
// See: writes/lost-increment, writes/count-of-changed-rows,
// values/eq-on-a-timestamp.
// Also: optimistic locking, optimistic concurrency control, version column,
// lost update, last write wins, edit conflict, 409 Conflict, ETag, TypeORM
// VersionColumn.
//
// npm run example writes/stale-edit

import { and, eq, sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// Ann and Ben open the form of post 1, and Ann saves first.
await db.update(posts).set({ title: "Hello Ann" }).where(eq(posts.id, 1));
const [saved] = await db
  .update(posts)
  .set({ title: "Hello Ben" })
  .where(eq(posts.id, 1))
  .returning();

console.log("Ann's title is lost:", saved);
// { id: 1, title: 'Hello Ben', authorId: 1 }

// ## Add a column that counts the changes
//
// Send the version to the form, and back. No row means that the row has been
// changed or deleted: read it again, and show it.
//
// Each update of the table must add 1, also those of other programs. Do not take
// a `timestamp` instead: read as a `Date`, it [lacks the
// microseconds](../values/eq-on-a-timestamp.md) that PostgreSQL stores by default.
const notes = pgTable("notes", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  version: integer("version").notNull().default(1),
});
const saves = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table notes (
      id integer primary key, title text not null,
      version integer not null default 1
    ) on commit drop
  `);
  await tx.insert(notes).values({ id: 1, title: "Hello World" });

  const save = (title: string, version: number) =>
    tx
      .update(notes)
      .set({ title, version: sql`${notes.version} + 1` })
      .where(and(eq(notes.id, 1), eq(notes.version, version)))
      .returning();
  return [await save("Hello Ann", 1), await save("Hello Ben", 1)];
});

console.log("Ben's update finds no row:", saves);
// [ [ { id: 1, title: 'Hello Ann', version: 2 } ], [] ]

await client.end();
