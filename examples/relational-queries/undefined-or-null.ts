// # `findFirst()` is `undefined`, not `null`: `=== null` never matches
//
// If no row matches, `findFirst()` returns `undefined`. A comparison with
// `=== null` is then false, and TypeScript accepts it.
//
// Write: `!tag`, where `tag` is the awaited result of the query.
// Trap: a missing row is not noticed.
// In 1.0: the same.
// See: types/possibly-undefined, relational-queries/find-first-without-id.
// Also: row not found, findFirst returns undefined, null vs undefined, 404, no
// result, empty result, does the row exist, check if found, record not found,
// findUnique, findOne returns nothing, no such row, findOrFail.
//
// npm run example relational-queries/undefined-or-null

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { tags, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("relational-queries");

const tag = await db.query.tags.findFirst();
const isMissing = tag === null;

console.log("Wrong: the missing tag is not noticed:", isMissing);
// false

// ## Test for a row
const isNotFound = !tag;

console.log("No row:", isNotFound);
// true

// ## Without a match, a left-joined table and a `one()` are `null`
const usersWithTag = await db
  .select({ name: users.name, tag: tags })
  .from(users)
  .leftJoin(usersToTags, eq(usersToTags.userId, users.id))
  .leftJoin(tags, eq(tags.id, usersToTags.tagId))
  .orderBy(users.id, tags.id);

console.log("No match in a left join:", usersWithTag);
// [ { name: 'Alice', tag: null } ]

await client.end();
