// # table name "..." specified more than once: a deep `with`
//
// Drizzle 1.0 numbers the levels of a relational query, so their names stay short.
// Two relations in one `with` whose names begin with the same 63 bytes still fail.
//
// npm run example 1.0/relational-queries/table-name-specified-more-than-once

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { comments } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const longNames = defineRelations({ comments }, (r) => ({
  comments: {
    parent: r.one.comments({
      from: r.comments.parentId,
      to: r.comments.id,
      alias: "replies",
    }),
    repliesToTheComment: r.many.comments({ alias: "replies" }),
  },
}));
const longDb = drizzle({ client, relations: longNames });
const thread = await longDb.query.comments.findFirst({
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
  orderBy: { id: "asc" },
});

console.log("Four levels:", thread);
// {
//   body: 'Great',
//   repliesToTheComment: [
//     {
//       body: 'I agree',
//       repliesToTheComment: [ { body: 'Me too', repliesToTheComment: [] } ]
//     }
//   ]
// }

await client.end();
