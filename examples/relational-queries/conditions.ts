// # Conditions in `where` of a relational query: gt, like, or
//
// In 0.45, `where` of `db.query` takes conditions such as `gt()` and `or()`, as
// `where()` of `db.select()` does, with columns of the queried table. In 1.0, it
// takes an object.
//
// Group: filter.
// In 1.0: other code.
// See: relational-queries/empty-filters, sql/like-wildcards,
// joins/ne-removes-null, relational-queries/object-from-a-request,
// upgrading/where-callback.
// Also: operators, greater than, not equal, in, between, is null, AND, OR,
// NOT, filter syntax, less than, starts with, not null, combine filters, Q
// objects, where clause, several conditions, operators of findMany.
//
// npm run example relational-queries/conditions

import { and, gt, inArray, like, not, or } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Compare a column: gt()
const afterFirst = await db.query.posts.findMany({
  where: gt(posts.id, 1),
  orderBy: (posts, { asc }) => asc(posts.id),
});

console.log("Ids greater than 1:", afterFirst);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// ## All of several conditions: and()
const afterFirstByAlice = await db.query.posts.findMany({
  where: and(gt(posts.id, 1), inArray(posts.authorId, [1])),
  orderBy: (posts, { asc }) => asc(posts.id),
});

console.log("Both conditions:", afterFirstByAlice);
// [ { id: 2, title: 'Second Thoughts', authorId: 1 } ]

// ## One of several conditions: or()
const either = await db.query.posts.findMany({
  where: or(like(posts.title, "Hello%"), gt(posts.id, 2)),
  orderBy: (posts, { asc }) => asc(posts.id),
});

console.log("Either condition:", either);
// [
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// ## The opposite: not()
//
// If the column is null, neither `like` nor its opposite is true.
const others = await db.query.posts.findMany({
  where: not(like(posts.title, "Hello%")),
  orderBy: (posts, { asc }) => asc(posts.id),
});

console.log("Not this condition:", others);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

await client.end();
