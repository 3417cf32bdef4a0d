// # `mapWith(Number)` has no effect in `extras`
//
// In Drizzle 1.0, `mapWith()` converts the value in `extras` too: it is a
// number, as its type says.
//
// npm run example 1.0/sql/map-with-in-extras

import { sql } from "drizzle-orm";
import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const totalExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: { total: sql`count(*) over ()`.mapWith(Number).as("total") },
  orderBy: (user, { asc }) => asc(user.id),
  limit: 2,
});

console.log("The total number of users:", totalExtra);
// [ { name: 'Alice', total: 3 }, { name: 'Bob', total: 3 } ]

await client.end();
