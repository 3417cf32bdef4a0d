// # A polymorphic relation: an article has the comments on a video
//
// In Drizzle 1.0, the condition on the kind can be in the relation.
//
// Write: `where: { kind: "article" }` in the `r.many.comments` of the articles.
//
// npm run example 1.0/relations/polymorphic

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, comments } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const onlyIds = defineRelations({ articles, comments }, (r) => ({
  articles: { comments: r.many.comments() },
  comments: {
    article: r.one.articles({
      from: r.comments.targetId,
      to: r.articles.id,
    }),
  },
}));

const commentsOfBoth = await drizzle({
  client,
  relations: onlyIds,
}).query.articles.findFirst({
  columns: { title: true },
  with: {
    comments: {
      columns: { body: true, kind: true },
      orderBy: { id: "asc" },
    },
  },
  where: { id: 1 },
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

// ## Test the kind in the relation
//
// The condition is part of each query that loads the comments by this relation,
// and of each filter by this relation.
//
// A foreign key references one table, so `target_id` has none, and PostgreSQL does
// not check it. [A key for each parent](parent-of-two-tables.md) is checked.
const relations = defineRelations({ articles, comments }, (r) => ({
  articles: {
    comments: r.many.comments({
      from: r.articles.id,
      to: r.comments.targetId,
      where: { kind: "article" },
    }),
  },
}));
const db = drizzle({ client, relations });

const ownComments = await db.query.articles.findFirst({
  columns: { title: true },
  with: {
    comments: {
      columns: { body: true, kind: true },
      orderBy: { id: "asc" },
    },
  },
  where: { id: 1 },
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
