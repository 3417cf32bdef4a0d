// # Type of a `where` that is a parameter
//
// A condition has the type `SQL`. But `and()` and `or()` return
// `SQL | undefined`: give the parameter this type.
//
// Group: build a query from parts.
// In 1.0: the same.
// See: sql/delete-with-empty-filters, sql/like-wildcards,
// relational-queries/where-as-parameter, types/db-and-tx.
// Also: pass a where clause to a function, dynamic where, optional filters,
// condition in a variable, SQL | undefined, TS2345, TS2322, type of a
// condition, filter function, parameter for a condition, reusable condition,
// conditions array.
//
// npm run example types/where-as-parameter

import { and, eq, like, type SQL } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Take SQL | undefined
//
// With `undefined`, the statement has no `where`, and all rows come back. The type
// does not say which tables the condition needs: join them in the function.
function findPosts(where: SQL | undefined) {
  return db
    .select({ title: posts.title, author: users.name })
    .from(posts)
    .innerJoin(users, eq(posts.authorId, users.id))
    .where(where)
    .orderBy(posts.id);
}
const ofAlice = await findPosts(
  and(eq(users.name, "Alice"), like(posts.title, "S%")),
);

console.log("Two conditions:", ofAlice);
// [ { title: 'Second Thoughts', author: 'Alice' } ]

// ## Build the condition from optional values
//
// `and()` ignores `undefined`. If all are `undefined`, it returns `undefined`.
interface PostFilter {
  author?: string;
  title?: string;
}
const conditionOf = ({ author, title }: PostFilter): SQL | undefined =>
  and(
    author === undefined ? undefined : eq(users.name, author),
    title === undefined ? undefined : like(posts.title, `%${title}%`),
  );
const filtered = await findPosts(conditionOf({ title: "Started" }));

console.log("One value of two:", filtered);
// [ { title: 'Getting Started', author: 'Bob' } ]

// ## Take SQL if there must be a condition
//
// Then TypeScript, with `strict`, refuses what can be `undefined`: without a condition, a
// delete deletes every row. For `and()`, write `` and(...) ?? sql`false` ``.
const deletePosts = (where: SQL) =>
  db.delete(posts).where(where).returning({ title: posts.title });

const deleted = await deletePosts(
  // @ts-expect-error TS2345: and() can return undefined
  and(eq(posts.authorId, 1), like(posts.title, "Second%")),
);
console.log("It works, but TypeScript refuses it:", deleted);
// [ { title: 'Second Thoughts' } ]

await client.end();
