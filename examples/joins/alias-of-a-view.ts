// # Your "chief->authorId" field references a column "stats"."author_id", but the table "stats" is not part of the query: `alias()` of a view
//
// In 0.45, `select()` without fields does not give the alias to the columns of a
// view.
//
// Write: `db.select().from(stats).as("chief")`, a subquery, or name each field.
// Trap: an error.
// In 1.0: fixed, but not for a `sql` field of the view.
// See: joins/self-join, joins/not-part-of-the-query,
// collisions/column-reference-is-ambiguous.
// Issues: #4875.
// Also: alias a view, pgView, join a view twice, materialized view, did you
// forget to join it, two joins with one view, view with an alias.
//
// npm run example joins/alias-of-a-view

import { eq, sql } from "drizzle-orm";
import { alias, integer } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { desks, magazine } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const stats = magazine
  .view("stats", {
    authorId: integer("author_id").notNull(),
    articles: integer("articles").notNull(),
  })
  .existing();
const chief = alias(stats, "chief");

try {
  await db
    .select()
    .from(desks)
    .leftJoin(chief, eq(chief.authorId, desks.chiefId));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An alias of a view:", error.message);
  // 'Your "chief->authorId" field references a column "stats"."author_id", but the table "stats" is not part of the query! Did you forget to join it?'
}

// ## Make subqueries, or name the fields
//
// This view declares its columns. If a view has a query with a `sql` field,
// 0.45 sends the name of this field without the alias. If another table, view or
// subquery of the join has a column of this name, [it is
// ambiguous](../collisions/column-reference-is-ambiguous.md).
const chiefs = db.select().from(stats).as("chief");
const deputies = db.select().from(stats).as("deputy");

const { bare, named } = await db.transaction(async (tx) => {
  await tx.execute(sql`create view ${stats} as
    select author_id, count(*)::int as articles
    from magazine.articles where author_id is not null group by author_id`);
  const bare = await tx
    .select()
    .from(desks)
    .innerJoin(chiefs, eq(chiefs.authorId, desks.chiefId))
    .leftJoin(deputies, eq(deputies.authorId, desks.deputyId))
    .orderBy(desks.id);
  const named = await tx
    .select({ desk: desks.name, articles: chief.articles })
    .from(desks)
    .leftJoin(chief, eq(chief.authorId, desks.chiefId))
    .orderBy(desks.id);
  await tx.execute(sql`drop view ${stats}`);
  return { bare, named };
});

console.log("Two subqueries:", bare);
// [
//   {
//     desks: { id: 1, name: 'News', chiefId: 1, deputyId: 2 },
//     chief: { authorId: 1, articles: 2 },
//     deputy: { authorId: 2, articles: 1 }
//   },
//   {
//     desks: { id: 2, name: 'Culture', chiefId: 3, deputyId: null },
//     chief: { authorId: 3, articles: 1 },
//     deputy: null
//   }
// ]

console.log("An alias, with fields:", named);
// [ { desk: 'News', articles: 2 }, { desk: 'Culture', articles: 1 } ]

await client.end();
