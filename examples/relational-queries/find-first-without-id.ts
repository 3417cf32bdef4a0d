// # `findFirst` with `where: undefined` returns the first row
//
// `where: undefined` means no condition. If you leave out the condition because an id is
// missing, `findFirst` returns one of all rows.
//
// Write: `` id ? eq(users.id, Number(id)) : sql`false` ``.
// Trap: wrong rows.
// In 1.0: an error.
// See: writes/update-with-undefined, upgrading/undefined-in-filter,
// relational-queries/undefined-or-null.
// Also: findFirst returns the wrong user, id is undefined, null or missing,
// where is ignored, Unexpected 'undefined' in filter value, wrong user is
// returned, id is missing, findUnique with undefined, undefined in where.
//
// npm run example relational-queries/find-first-without-id

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const id = new URLSearchParams("").get("id");
const firstOfAll = await db.query.users.findFirst({
  where: id ? eq(users.id, Number(id)) : undefined,
  orderBy: users.id,
});

console.log("Wrong: Alice is found without an id:", firstOfAll);
// { id: 1, name: 'Alice' }

// ## Use a condition that is never true
//
// For a missing id, `findFirst` then finds nothing. An id such as `abc` or `1.5`
// is an error.
const noUser = await db.query.users.findFirst({
  where: id ? eq(users.id, Number(id)) : sql`false`,
  orderBy: users.id,
});

console.log("No user for no id:", noUser);
// undefined

await client.end();
