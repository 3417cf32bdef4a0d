// # Every combination of two tables: cross join
//
// `crossJoin()` takes no condition: each row of one table is beside each row of
// the other. Left join a third table to find the combinations that exist.
//
// Group: kinds of joins.
// In 1.0: the same.
// See: joins/without-a-match, many-to-many/followed-by-me.
// Also: crossJoin, cartesian product, join without a condition, matrix,
// missing pairs, all users and all tags, checkbox for each tag, all
// combinations, each with each, every pair, permutations, product of two
// tables, grid, every day for every user.
//
// npm run example joins/cross-join

import { and, eq, isNotNull, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { tags, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Each user with each tag
//
// The number of rows is the product: 1,000 users and 100 tags are 100,000 rows.
const pairs = await db
  .select({ user: users.name, tag: tags.label })
  .from(users)
  .crossJoin(tags)
  .orderBy(users.id, tags.id);

console.log("All combinations:", pairs);
// [
//   { user: 'Alice', tag: 'typescript' },
//   { user: 'Alice', tag: 'tutorial' },
//   { user: 'Bob', tag: 'typescript' },
//   { user: 'Bob', tag: 'tutorial' },
//   { user: 'Carol', tag: 'typescript' },
//   { user: 'Carol', tag: 'tutorial' }
// ]

// ## Say which combinations exist
//
// `.where(isNull(usersToTags.tagId))` keeps only those that are missing. A pair
// that the third table has twice comes twice.
const matrix = await db
  .select({
    user: users.name,
    tag: tags.label,
    has: sql<boolean>`${isNotNull(usersToTags.tagId)}`,
  })
  .from(users)
  .crossJoin(tags)
  .leftJoin(
    usersToTags,
    and(eq(usersToTags.userId, users.id), eq(usersToTags.tagId, tags.id)),
  )
  .orderBy(users.id, tags.id);

console.log("Who has which tag:", matrix);
// [
//   { user: 'Alice', tag: 'typescript', has: true },
//   { user: 'Alice', tag: 'tutorial', has: true },
//   { user: 'Bob', tag: 'typescript', has: true },
//   { user: 'Bob', tag: 'tutorial', has: false },
//   { user: 'Carol', tag: 'typescript', has: false },
//   { user: 'Carol', tag: 'tutorial', has: false }
// ]

await client.end();
