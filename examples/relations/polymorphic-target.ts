// # A comment has an article and a video: the parents of a polymorphic relation
//
// A `one` relation to each parent compares only the ids. So a comment on a
// video also gets the article with the same id, if there is one.
//
// Write: `and(eq(comments.kind, "article"), eq(articles.id, comments.targetId))` as
// the condition of a left join.
// Trap: wrong rows.
// In 1.0: the same, but the types have `null`.
// See: relations/polymorphic, relations/parent-of-two-tables,
// foreign-keys/exactly-one-key, relations/where-of-the-other-side.
// Issues: #1051.
// Also: polymorphic association, commentable, target type and target id,
// several parents, belongs to one of two tables, morphTo, parent of a comment,
// generic relation, owner of different types.
//
// npm run example relations/polymorphic-target

import { and, eq, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { articles, comments, videos } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const commentsRelations = relations(comments, ({ one }) => ({
  article: one(articles, {
    fields: [comments.targetId],
    references: [articles.id],
  }),
  video: one(videos, {
    fields: [comments.targetId],
    references: [videos.id],
  }),
}));
const schema = { articles, comments, videos, commentsRelations };
const db = drizzle(client, { schema });

const bothParents = await db.query.comments.findFirst({
  columns: { body: true, kind: true },
  with: {
    article: { columns: { title: true } },
    video: { columns: { title: true } },
  },
  where: eq(comments.body, "Loud"),
});

console.log("Wrong: a comment on a video has an article, too:", bothParents);
// {
//   body: 'Loud',
//   kind: 'video',
//   article: { title: 'Rain' },
//   video: { title: 'Storm' }
// }

// ## Put the kind into a left join for each parent
//
// Both are null if the parent does not exist: `target_id` has no foreign key. With
// [a key for each parent](parent-of-two-tables.md), PostgreSQL checks it.
const withParent = await db
  .select({ body: comments.body, article: articles.title, video: videos.title })
  .from(comments)
  .leftJoin(
    articles,
    and(eq(comments.kind, "article"), eq(articles.id, comments.targetId)),
  )
  .leftJoin(
    videos,
    and(eq(comments.kind, "video"), eq(videos.id, comments.targetId)),
  )
  .orderBy(comments.id);

console.log("Each comment has one parent:", withParent);
// [
//   { body: 'Great', article: 'Rain', video: null },
//   { body: 'I agree', article: 'Rain', video: null },
//   { body: 'Me too', article: 'Rain', video: null },
//   { body: 'Loud', article: null, video: 'Storm' }
// ]

await client.end();
