// # A polymorphic relation: an article has the comments on a video
//
// The comments on articles and videos are in one table, and a column says the
// kind. A relation compares only the ids: an article also gets the comments on
// the video with the same id.
//
// Write: `eq(comments.kind, "article")` in the `where` of each `with` that loads
// the comments of articles.
// Trap: wrong rows.
// In 1.0: the same.
// See: relations/polymorphic-target, relations/parent-of-two-tables,
// foreign-keys/exactly-one-key, foreign-keys/find-orphans, foreign-keys/no-index.
// Issues: #1051.
// Also: polymorphic association, commentable, target type and target id, two
// parents, comments of another table, morphTo, morphMany, generic foreign key,
// one table for comments of everything, comments on posts and videos.
//
// npm run example relations/polymorphic

import { eq, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { articles, comments } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const articlesRelations = relations(articles, ({ many }) => ({
  comments: many(comments),
}));
const commentsRelations = relations(comments, ({ one }) => ({
  article: one(articles, {
    fields: [comments.targetId],
    references: [articles.id],
  }),
}));
const schema = { articles, comments, articlesRelations, commentsRelations };
const db = drizzle(client, { schema });

const commentsOfBoth = await db.query.articles.findFirst({
  columns: { title: true },
  with: {
    comments: {
      columns: { body: true, kind: true },
      orderBy: (comment, { asc }) => asc(comment.id),
    },
  },
  where: eq(articles.id, 1),
});

console.log("Wrong: Loud is about a video:", commentsOfBoth);
// {
//   title: 'Rain',
//   comments: [
//     { body: 'Great', kind: 'article' },
//     { body: 'I agree', kind: 'article' },
//     { body: 'Me too', kind: 'article' },
//     { body: 'Loud', kind: 'video' }
//   ]
// }

// ## Test the kind inside `with`
//
// Every query that loads the comments of articles needs this condition.
//
// A foreign key references one table, so `target_id` has none, and PostgreSQL does
// not check it. [A key for each parent](parent-of-two-tables.md) is checked.
const ofArticles = eq(comments.kind, "article");

const ownComments = await db.query.articles.findFirst({
  columns: { title: true },
  with: {
    comments: {
      columns: { body: true, kind: true },
      where: ofArticles,
      orderBy: (comment, { asc }) => asc(comment.id),
    },
  },
  where: eq(articles.id, 1),
});

console.log("Comments on the article:", ownComments);
// {
//   title: 'Rain',
//   comments: [
//     { body: 'Great', kind: 'article' },
//     { body: 'I agree', kind: 'article' },
//     { body: 'Me too', kind: 'article' }
//   ]
// }

await client.end();
