// # operator does not exist: integer = integer[]
//
// In Drizzle 1.0, a subquery with a row for each id of the array can be the
// join table.
//
// Write: `from: r.articles.id.through(r.articleTags.articleId)` and
// `to: r.tags.id.through(r.articleTags.tagId)` in the callback of `defineRelations`,
// where `articleTags` is a subquery that unnests `articles.tagIds`.
//
// npm run example 1.0/relations/array-of-ids

import { defineRelations, DrizzleQueryError, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client, db as lessonDb } from "../db";
import { articles } from "../db/magazine";
import { tags } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("magazine");

const overArray = defineRelations({ articles, tags }, (r) => ({
  articles: { tags: r.many.tags({ from: r.articles.tagIds, to: r.tags.id }) },
}));
await lessonDb.insert(tags).values([{ label: "weather" }, { label: "local" }]);

try {
  await drizzle({ client, relations: overArray }).query.articles.findMany({
    with: { tags: true },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A relation over the array:", { code, message });
  // {
  //   code: '42883',
  //   message: 'operator does not exist: integer[] = integer'
  // }
}

// ## Use a subquery with `unnest()` as the join table
//
// The order of the ids in the array is lost: to keep it, join with `any()`, as in
// Drizzle 0.45. An id that no tag has is left out, and an id that is twice in
// the array returns its tag twice. From a tag to its articles, PostgreSQL reads
// all articles. The name in `as()` must not be that of a table.
const articleTags = lessonDb
  .select({
    articleId: articles.id,
    tagId: sql<number>`unnest(${articles.tagIds})`.as("tag_id"),
  })
  .from(articles)
  .as("article_tags");
const relations = defineRelations({ articles, tags, articleTags }, (r) => ({
  articles: {
    tags: r.many.tags({
      from: r.articles.id.through(r.articleTags.articleId),
      to: r.tags.id.through(r.articleTags.tagId),
    }),
  },
  tags: { articles: r.many.articles() },
}));
const db = drizzle({ client, relations });

const articlesWithTags = await db.query.articles.findMany({
  columns: { title: true },
  with: { tags: { columns: { label: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Articles with their tags:", articlesWithTags);
// [
//   {
//     title: 'Rain',
//     tags: [ { label: 'weather' }, { label: 'local' } ]
//   },
//   { title: 'Snow', tags: [] },
//   { title: 'Wind', tags: [ { label: 'weather' } ] },
//   { title: 'Fog', tags: [ { label: 'local' } ] },
//   { title: 'Ice', tags: [] }
// ]

await client.end();
