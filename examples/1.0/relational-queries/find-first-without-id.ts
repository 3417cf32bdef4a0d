// # `findFirst` with `where: undefined` returns the first row
//
// Drizzle 1.0 throws an error for `where: undefined`. The `EmptyFilter` of the
// message is wrong here: with it, `findFirst` returns the first row.
//
// Write: `` id ? { id: Number(id) } : { RAW: sql`false` } ``.
//
// npm run example 1.0/relational-queries/find-first-without-id

import { sql } from "drizzle-orm";
import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const id = new URLSearchParams("").get("id");
try {
  await db.query.users.findFirst({
    where: id ? { id: Number(id) } : undefined,
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No id:", error.message);
  // "Unexpected 'undefined' in filter value. " +
  //   "Use 'EmptyFilter' if you want the filter field to be skipped."
}

// ## `where` with an undefined value
//
// The error is the same. TypeScript refuses both if you set
// `exactOptionalPropertyTypes` in `tsconfig.json`, and accepts them if not.
const noId: number | undefined = id ? Number(id) : undefined;
try {
  await db.query.users.findFirst({
    where: { id: noId },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An undefined value:", error.message);
  // "Unexpected 'undefined' in filter value. " +
  //   "Use 'EmptyFilter' if you want the filter field to be skipped."
}

// ## Use a condition that is never true
//
// For a missing id, `findFirst` then finds nothing. An id such as `abc` or `1.5`
// is an error.
const noUser = await db.query.users.findFirst({
  where: id ? { id: Number(id) } : { RAW: sql`false` },
  orderBy: { id: "asc" },
});

console.log("No user for no id:", noUser);
// undefined

await client.end();
