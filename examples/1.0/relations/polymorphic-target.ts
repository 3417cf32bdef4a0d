// # A comment has an article and a video: the parents of a polymorphic relation
//
// A `one` relation to each parent compares only the ids. So a comment on a
// video also gets the article with the same id, if there is one.
//
// Write: `where: { kind: "article" }` in the `r.many.comments` of the articles, and
// `article: r.one.articles()` without columns.
//
// npm run example 1.0/relations/polymorphic-target

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, comments, videos } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const tables = { articles, comments, videos };
const onlyIds = defineRelations(tables, (r) => ({
  comments: {
    article: r.one.articles({ from: r.comments.targetId, to: r.articles.id }),
    video: r.one.videos({ from: r.comments.targetId, to: r.videos.id }),
  },
}));

const bothParents = await drizzle({
  client,
  relations: onlyIds,
}).query.comments.findFirst({
  columns: { body: true, kind: true },
  with: {
    article: { columns: { title: true } },
    video: { columns: { title: true } },
  },
  where: { body: "Loud" },
});

console.log("Wrong: a comment on a video has an article, too:", bothParents);
// {
//   body: 'Loud',
//   kind: 'video',
//   article: { title: 'Rain' },
//   video: { title: 'Storm' }
// }

// ## Test the kind in the relations of the parents
//
// A `where` in `r.one` would test the parent, not the comment. So leave `from`
// and `to` out of each `r.one`: it takes the columns and the condition of the
// other side, also in a filter. Both parents are null if the parent does not exist:
// `target_id` has no foreign key. With
// [a key for each parent](parent-of-two-tables.md), PostgreSQL checks it.
const relations = defineRelations(tables, (r) => ({
  articles: {
    comments: r.many.comments({
      from: r.articles.id,
      to: r.comments.targetId,
      where: { kind: "article" },
    }),
  },
  videos: {
    comments: r.many.comments({
      from: r.videos.id,
      to: r.comments.targetId,
      where: { kind: "video" },
    }),
  },
  comments: { article: r.one.articles(), video: r.one.videos() },
}));
const db = drizzle({ client, relations });

const withParent = await db.query.comments.findMany({
  columns: { body: true },
  with: {
    article: { columns: { title: true } },
    video: { columns: { title: true } },
  },
  orderBy: { id: "asc" },
});

console.log("Each comment has one parent:", withParent);
// [
//   { body: 'Great', article: { title: 'Rain' }, video: null },
//   { body: 'I agree', article: { title: 'Rain' }, video: null },
//   { body: 'Me too', article: { title: 'Rain' }, video: null },
//   { body: 'Loud', article: null, video: { title: 'Storm' } }
// ]

await client.end();
