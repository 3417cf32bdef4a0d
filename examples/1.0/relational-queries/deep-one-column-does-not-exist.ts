// # A deep `with` of `one()` relations: column does not exist
//
// Drizzle 1.0 numbers the levels of a relational query, so its names do not
// contain the path.
//
// npm run example 1.0/relational-queries/deep-one-column-does-not-exist

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { articles, authors, contributions, desks } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const tables = { articles, authors, contributions, desks };
const relations = defineRelations(tables, (r) => ({
  contributions: {
    articleOfThisContribution: r.one.articles({
      from: r.contributions.articleId,
      to: r.articles.id,
    }),
  },
  articles: {
    authorWhoWroteTheArticle: r.one.authors({
      from: r.articles.authorId,
      to: r.authors.id,
    }),
  },
  authors: {
    deskOfTheAuthor: r.one.desks({
      from: r.authors.deskId,
      to: r.desks.id,
    }),
  },
}));
const longDb = drizzle({ client, relations });
const first = await longDb.query.contributions.findFirst({
  columns: { role: true },
  with: {
    articleOfThisContribution: {
      columns: { title: true },
      with: {
        authorWhoWroteTheArticle: {
          columns: { name: true },
          with: { deskOfTheAuthor: true },
        },
      },
    },
  },
  orderBy: { articleId: "asc", authorId: "asc" },
});

console.log("Three levels:", first);
// {
//   role: 'writer',
//   articleOfThisContribution: {
//     title: 'Rain',
//     authorWhoWroteTheArticle: {
//       name: 'Ann',
//       deskOfTheAuthor: { id: 1, name: 'News', chiefId: 1, deputyId: 2 }
//     }
//   }
// }

await client.end();
