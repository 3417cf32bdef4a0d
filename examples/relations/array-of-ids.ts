// # operator does not exist: integer = integer[]
//
// A relation compares with `=`, and PostgreSQL has no `=` for an integer and an
// array. TypeScript accepts the relation.
//
// Write: `` sql`${tags.id} = any(${articles.tagIds})` `` in a join.
// Trap: an error.
// In 1.0: another error.
// See: values/array-contains, joins/group-joined-rows,
// relations/text-and-integer, relations/subquery-as-relation.
// Issues: #4988.
// Also: 42883, operator does not exist: integer[] = integer, relation over an
// array of ids, array column, foreign keys in an array, any(), many-to-many
// without a join table, list of ids in a column, ids in an array, relation by
// an array.
//
// npm run example relations/array-of-ids

import { DrizzleQueryError, relations, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("magazine");

const articlesRelations = relations(articles, ({ many }) => ({
  tags: many(tags),
}));
const tagsRelations = relations(tags, ({ one }) => ({
  article: one(articles, {
    fields: [tags.id],
    references: [articles.tagIds],
  }),
}));
const schema = { articles, tags, articlesRelations, tagsRelations };
const db = drizzle(client, { schema });
await db.insert(tags).values([{ label: "weather" }, { label: "local" }]);

try {
  await db.query.articles.findMany({ with: { tags: true } });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A relation over the array:", { code, message });
  // {
  //   code: '42883',
  //   message: 'operator does not exist: integer = integer[]'
  // }
}

// ## Join with `any()`
//
// `array_position()` keeps the order of the ids in the array. An id that no tag has is
// left out: a foreign key cannot check an array, but it can check
// [a join table](../many-to-many.md).
const articlesWithTags = await db
  .select({ title: articles.title, label: tags.label })
  .from(articles)
  .leftJoin(tags, sql`${tags.id} = any(${articles.tagIds})`)
  .orderBy(articles.id, sql`array_position(${articles.tagIds}, ${tags.id})`);

console.log("Articles with their tags:", articlesWithTags);
// [
//   { title: 'Rain', label: 'local' },
//   { title: 'Rain', label: 'weather' },
//   { title: 'Snow', label: null },
//   { title: 'Wind', label: 'weather' },
//   { title: 'Fog', label: 'local' },
//   { title: 'Ice', label: null }
// ]

await client.end();
