// # Followers and following: many-to-many of a table with itself
//
// In Drizzle 1.0, `through()` leads over the join table back to the same table.
// The two directions name the two columns of the join table in opposite order.
//
// npm run example 1.0/many-to-many/followers-and-following

import { defineRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { authors, follows } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## Declare both directions
//
// In `from`, name the column that has the id of the author: `followerId` for
// `following`.
const relations = defineRelations({ authors, follows }, (r) => ({
  authors: {
    following: r.many.authors({
      from: r.authors.id.through(r.follows.followerId),
      to: r.authors.id.through(r.follows.followeeId),
    }),
    followers: r.many.authors({
      from: r.authors.id.through(r.follows.followeeId),
      to: r.authors.id.through(r.follows.followerId),
    }),
  },
}));
const db = drizzle({ client, relations });

const ann = await db.query.authors.findFirst({
  columns: { name: true },
  with: {
    following: { columns: { name: true }, orderBy: { id: "asc" } },
    followers: { columns: { name: true }, orderBy: { id: "asc" } },
  },
  where: { name: "Ann" },
});

console.log("Ann with both directions:", ann);
// {
//   name: 'Ann',
//   following: [ { name: 'Ben' } ],
//   followers: [ { name: 'Ben' }, { name: 'Cleo' } ]
// }

await client.end();
