// # Type of `where` in a relational query as a parameter
//
// Take `SQL | undefined`, with columns of the table that the query begins with.
// TypeScript also accepts columns of other tables, which
// [can find the wrong rows](where-on-related-table.md).
//
// Group: build a query from parts.
// In 1.0: other code.
// See: relational-queries/where-on-related-table,
// relational-queries/object-from-a-request, sql/like-wildcards.
// Also: pass where to findMany, dynamic where, optional filter, type of a
// filter, RelationsFilter, filter in a variable, reusable filter, pass a
// condition, filter type, build a filter dynamically, function with a where
// argument, optional conditions, WhereInput.
//
// npm run example relational-queries/where-as-parameter

import { and, eq, like, type SQL } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Take SQL | undefined
function findPosts(where: SQL | undefined) {
  return db.query.posts.findMany({
    columns: { title: true },
    where,
    with: { author: { columns: { name: true } } },
    orderBy: (post, { asc }) => asc(post.id),
  });
}
const second = await findPosts(like(posts.title, "Second%"));

console.log("With a condition:", second);
// [ { title: 'Second Thoughts', author: { name: 'Alice' } } ]

// ## Build the condition from optional values
//
// `and()` ignores `undefined`. Without any value, all rows come back.
function findBy({ title, authorId }: { title?: string; authorId?: number }) {
  return findPosts(
    and(
      title === undefined ? undefined : like(posts.title, `%${title}%`),
      authorId === undefined ? undefined : eq(posts.authorId, authorId),
    ),
  );
}
const found = await findBy({ authorId: 2 });

console.log("One value of two:", found);
// [ { title: 'Getting Started', author: { name: 'Bob' } } ]

await client.end();
