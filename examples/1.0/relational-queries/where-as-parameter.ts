// # Type of `where` in a relational query as a parameter
//
// Take `RelationsFilter` of the table that the query begins with: the filter can
// use its columns and relations. Do not take an object of a request as the
// filter.
//
// npm run example 1.0/relational-queries/where-as-parameter

import type { RelationsFilter } from "drizzle-orm";
import { client, db } from "../db";
import type { relations } from "../db/relations";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Take a RelationsFilter
type Relations = typeof relations;
type PostsFilter = RelationsFilter<Relations["posts"], Relations>;

function findPosts(where: PostsFilter) {
  return db.query.posts.findMany({
    columns: { title: true },
    where,
    with: { author: { columns: { name: true } } },
    orderBy: { id: "asc" },
  });
}
const second = await findPosts({ title: { like: "Second%" } });

console.log("With a condition:", second);
// [ { title: 'Second Thoughts', author: { name: 'Alice' } } ]

// ## Build the filter from optional values
//
// Add a key only if there is a value: `undefined` as a value
// [throws](../upgrading/undefined-in-filter.md). Without any value, all rows
// come back.
function findBy({ title, authorId }: { title?: string; authorId?: number }) {
  const where: PostsFilter = {};
  if (title !== undefined) where.title = { like: `%${title}%` };
  if (authorId !== undefined) where.authorId = authorId;
  return findPosts(where);
}
const found = await findBy({ authorId: 2 });

console.log("One value of two:", found);
// [ { title: 'Getting Started', author: { name: 'Bob' } } ]

await client.end();
