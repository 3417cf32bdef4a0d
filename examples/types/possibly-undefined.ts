// # 'user' is possibly 'undefined': the first row of a query
//
// `findFirst()` returns `undefined` if there is no row. `rows[0]` can be
// `undefined`, too, but TypeScript says so only with `noUncheckedIndexedAccess`.
//
// Write: `if (!user) throw new Error("There is no user");`.
// Trap: TypeScript error.
// In 1.0: the same.
// See: relational-queries/undefined-or-null, writes/do-nothing-returns-nothing.
// Also: TS18048, findFirst returns undefined, findFirstOrThrow, findUnique,
// takeFirst, non-null assertion, noUncheckedIndexedAccess, returning, check
// the first element, array access, single row, get one row, findOne.
//
// npm run example types/possibly-undefined

import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const user = await db.query.users.findFirst({
  orderBy: (user, { asc }) => asc(user.id),
});
const name =
  // @ts-expect-error TS18048: 'user' is possibly 'undefined'
  user.name;

console.log("There is a row, but the type has undefined:", name);
// 'Alice'

// ## Throw if there is no row
//
// After this line, TypeScript knows that there is one.
if (!user) throw new Error("There is no user");
const sureName = user.name;

console.log("The name:", sureName);
// 'Alice'

// ## Write a function for it
function required<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error("There is no such row");
  return row;
}
const [added] = await db
  .insert(posts)
  .values({ title: "Third Time", authorId: 1 })
  .returning();
const post = required(added);

console.log("The inserted post:", post);
// { id: 4, title: 'Third Time', authorId: 1 }

await client.end();
