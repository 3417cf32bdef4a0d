// Generated from ../../joins/load-by-ids.ts, as its code is the same in 1.0. Change it there.
//
// # Load the posts of many users at once: `inArray` and a Map
//
// Ask for the posts of all users with one `inArray()`, then group them by user.
// It takes one statement instead of one for each user.
//
// In 1.0: the same.
// Also: N+1, dataloader, batch, where in, load by ids, keep the order of the
// ids, group by key, GraphQL resolver.
//
// npm run example 1.0/joins/load-by-ids

import { inArray } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Group the rows by the foreign key
const ids = [3, 1];
const found = await db
  .select()
  .from(posts)
  .where(inArray(posts.authorId, ids))
  .orderBy(posts.id);
const titlesByAuthor = new Map<number, string[]>();
for (const { authorId, title } of found) {
  const titles = titlesByAuthor.get(authorId) ?? [];
  titlesByAuthor.set(authorId, [...titles, title]);
}

// The rows come in the order of the query. Follow the ids to get theirs.
const titles = ids.map((id) => titlesByAuthor.get(id) ?? []);

console.log("The titles for each id:", titles);
// [ [], [ 'Hello World', 'Second Thoughts' ] ]

// ## One row for each id
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
// With an empty array, the condition is `false`.
const none = await db.select().from(posts).where(inArray(posts.id, []));

console.log("For an empty array:", none);
// []

await client.end();
