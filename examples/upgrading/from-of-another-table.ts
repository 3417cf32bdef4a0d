// # all "from" columns must belong to table "posts"
//
// `from` (in 0.45: `fields`) is a column of the table that has the relation, and
// `to` (`references`) a column of the other table. If they are swapped
// between two tables, TypeScript refuses it in 0.45, and `defineRelations()`
// throws an error in 1.0.
//
// Write: `fields: [posts.authorId], references: [users.id]`, and in 1.0
// the same columns as from and to.
// Trap: TypeScript refuses it, and it is an error.
// In 1.0: another error, when it is declared, and TypeScript accepts it.
// See: relations/self-reference-swapped, relations/columns-of-another-table.
// Also: all "to" columns must belong to table, fields and references swapped,
// found column of table, TS2322.
//
// npm run example upgrading/from-of-another-table

import { DrizzleQueryError, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const swappedRelations = relations(posts, ({ one }) => ({
  author: one(users, {
    // @ts-expect-error TS2322: fields takes columns of posts
    fields: [users.id],
    // @ts-expect-error TS2322: references takes columns of users
    references: [posts.authorId],
  }),
}));
const swappedDb = drizzle(client, {
  schema: { users, posts, swappedRelations },
});
try {
  await swappedDb.query.posts.findMany({ with: { author: true } });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The columns swapped:", { code, message });
  // {
  //   code: '42703',
  //   message: 'column posts_author.author_id does not exist'
  // }
}

// ## Begin with the foreign key

const authorRelations = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
}));
const db = drizzle(client, { schema: { users, posts, authorRelations } });
const postsWithAuthor = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: true },
  orderBy: (post, { asc }) => asc(post.id),
});

console.log("The author of each post:", postsWithAuthor);
// [
//   { title: 'Hello World', author: { id: 1, name: 'Alice' } },
//   { title: 'Second Thoughts', author: { id: 1, name: 'Alice' } },
//   { title: 'Getting Started', author: { id: 2, name: 'Bob' } }
// ]

await client.end();
