// # A deep `with` of `one()` relations: column does not exist
//
// Drizzle 0.45 names each level of a relational query after the path to it, and
// PostgreSQL cuts names to 63 bytes. Two levels can then have the same name:
// here, PostgreSQL looks for a column of the outer level in the inner one.
//
// Write: short names of relations: `article`, `author`, `desk`.
// Trap: an error.
// In 1.0: fixed.
// See: relational-queries/table-name-specified-more-than-once.
// Issues: #3277.
// Also: 42703, cannot be referenced from this part of the query, deeply nested
// with, identifier will be truncated, name longer than 63 characters.
//
// npm run example relational-queries/deep-one-column-does-not-exist

import { DrizzleQueryError, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { articles, authors, contributions, desks } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const ofContributions = relations(contributions, ({ one }) => ({
  articleOfThisContribution: one(articles, {
    fields: [contributions.articleId],
    references: [articles.id],
  }),
}));
const ofArticles = relations(articles, ({ one }) => ({
  authorWhoWroteTheArticle: one(authors, {
    fields: [articles.authorId],
    references: [authors.id],
  }),
}));
const ofAuthors = relations(authors, ({ one }) => ({
  deskOfTheAuthor: one(desks, {
    fields: [authors.deskId],
    references: [desks.id],
  }),
}));
const tables = { articles, authors, contributions, desks };
const longDb = drizzle(client, {
  schema: { ...tables, ofContributions, ofArticles, ofAuthors },
});

// PostgreSQL also sends a notice for each name that it cuts. `set` turns notices off on
// one connection of the pool.
await longDb.execute("set client_min_messages = warning");

try {
  await longDb.query.contributions.findFirst({
    with: {
      articleOfThisContribution: {
        with: { authorWhoWroteTheArticle: { with: { deskOfTheAuthor: true } } },
      },
    },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A column of an author:", { code, message });
  // {
  //   code: '42703',
  //   message:
  //     'column ' +
  //     'contributions_articleOfThisContribution_authorWhoWroteTheArticl.desk_id ' +
  //     'does not exist'
  // }
}

// ## Give the relations shorter names
//
// These are the relations of `src/db/magazine.ts`. The longest name is now
// `contributions_article_author_desk`.
const shortDb = drizzle(client, { schema });
const [first] = await shortDb.query.contributions.findMany({
  columns: { role: true },
  with: {
    article: {
      columns: { title: true },
      with: { author: { columns: { name: true }, with: { desk: true } } },
    },
  },
  orderBy: [contributions.articleId, contributions.authorId],
});

console.log("With shorter names:", first);
// {
//   role: 'writer',
//   article: {
//     title: 'Rain',
//     author: {
//       name: 'Ann',
//       desk: { id: 1, name: 'News', chiefId: 1, deputyId: 2 }
//     }
//   }
// }

await client.end();
