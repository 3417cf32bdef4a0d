// # table name "..." specified more than once: a deep `with`
//
// Drizzle 0.45 names each level of a relational query after the path to it, and
// PostgreSQL cuts names to 63 bytes. Two names that begin with the same 63
// bytes are one name.
//
// Write: a shorter key: `replies: many(comments, { relationName: "replies" })`.
// Trap: an error.
// In 1.0: fixed.
// See: relational-queries/deep-one-column-does-not-exist,
// relational-queries/tree.
// Issues: #4238, #2066.
// Also: 42712, identifier will be truncated, identifier is too long, deeply
// nested with, name longer than 63 characters, long relation names.
//
// npm run example relational-queries/table-name-specified-more-than-once

import { DrizzleQueryError, relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";
import { comments } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const longNames = relations(comments, ({ one, many }) => ({
  parent: one(comments, {
    fields: [comments.parentId],
    references: [comments.id],
    relationName: "replies",
  }),
  repliesToTheComment: many(comments, { relationName: "replies" }),
}));
const longDb = drizzle(client, { schema: { comments, longNames } });

// PostgreSQL also sends a notice for each name that it cuts, and postgres.js
// writes it to the console. `set` turns notices off on one connection of the pool.
// For all of them, write `postgres(url, { onnotice: () => {} })`.
await longDb.execute("set client_min_messages = warning");

try {
  await longDb.query.comments.findFirst({
    columns: { body: true },
    with: {
      repliesToTheComment: {
        columns: { body: true },
        with: {
          repliesToTheComment: {
            columns: { body: true },
            with: {
              repliesToTheComment: { with: { repliesToTheComment: true } },
            },
          },
        },
      },
    },
    orderBy: comments.id,
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Four levels:", { code, message });
  // {
  //   code: '42712',
  //   message:
  //     'table name ' +
  //     '"comments_repliesToTheComment_repliesToTheComment_repliesToTheCo" ' +
  //     'specified more than once'
  // }
}

// ## Give the relation a shorter name
//
// The names begin with the key of the table in `schema`, which counts, too. A
// shorter name allows more levels, but not any number.
const shortNames = relations(comments, ({ one, many }) => ({
  parent: one(comments, {
    fields: [comments.parentId],
    references: [comments.id],
    relationName: "replies",
  }),
  replies: many(comments, { relationName: "replies" }),
}));
const shortDb = drizzle(client, { schema: { comments, shortNames } });
const thread = await shortDb.query.comments.findFirst({
  columns: { body: true },
  with: {
    replies: {
      columns: { body: true },
      with: {
        replies: {
          columns: { body: true },
          with: { replies: { with: { replies: true } } },
        },
      },
    },
  },
  orderBy: comments.id,
});

console.log("Four levels with a short name:", thread);
// {
//   body: 'Great',
//   replies: [
//     {
//       body: 'I agree',
//       replies: [ { body: 'Me too', replies: [] } ]
//     }
//   ]
// }

await client.end();
