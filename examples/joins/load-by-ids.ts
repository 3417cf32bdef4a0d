// # Load the posts of many users at once: `inArray` and a Map
//
// Ask for the posts of all users with one `inArray()`, then group them by user.
// It takes one statement instead of one for each user.
//
// Group: shape the result.
// In 1.0: the same.
// See: sql/order-of-a-list, joins/newest-two-per-author,
// relational-queries/n-plus-one, foreign-keys/no-index, many-to-many/list-of-pairs.
// Also: N+1, dataloader, batch, where in, load by ids, keep the order of the
// ids, group by key, GraphQL resolver, IN list, load children of many parents,
// avoid a query per row, batching, prefetch, one query instead of many,
// findByIds, map by id.
//
// npm run example joins/load-by-ids

import { inArray } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Group the rows by the foreign key
//
// The `Map` finds an id only if it is written as Drizzle returns it: "3" is not
// 3, and a `uuid` comes in lower case.
const ids = [3, 1];
const found = await db
  .select()
  .from(posts)
  .where(inArray(posts.authorId, ids))
  .orderBy(posts.id);
const titlesByAuthor = new Map<number, string[]>();
for (const { authorId, title } of found) {
  const titles = titlesByAuthor.get(authorId) ?? [];
  titles.push(title);
  titlesByAuthor.set(authorId, titles);
}

const titles = ids.map((id) => titlesByAuthor.get(id) ?? []);

console.log("The titles for each id:", titles);
// [ [], [ 'Hello World', 'Second Thoughts' ] ]

// ## One user or null for each id
//
// A dataloader expects one value for each key, in the order of the keys.
const wanted = [3, 9, 1];
const rows = await db.select().from(users).where(inArray(users.id, wanted));
const byId = new Map(rows.map((user) => [user.id, user]));
const inOrder = wanted.map((id) => byId.get(id) ?? null);

console.log("A user or null for each id:", inOrder);
// [ { id: 3, name: 'Carol' }, null, { id: 1, name: 'Alice' } ]

// ## No ids, no rows
//
// Each id is a parameter: load tens of thousands of ids in parts, as [a
// statement has a limit](../writes/too-many-parameters.md).
const none = await db.select().from(posts).where(inArray(posts.id, []));

console.log("For an empty array:", none);
// []

await client.end();
