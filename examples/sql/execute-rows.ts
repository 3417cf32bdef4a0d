// # `db.execute()` returns `author_id` instead of `authorId`, and strings instead of dates
//
// `execute()` returns the rows of the driver. Drizzle renames and converts
// nothing, and TypeScript does not check the type in `execute<...>()`.
//
// Write: `authorId: books.authorId` in a select of Drizzle, with `sql` only
// where you need it.
// Trap: undefined values.
// In 1.0: the same.
// See: sql/count-is-a-string, sql/sql-raw, values/default-now-is-hours-off.
// Issues: #4783.
// Also: raw query, raw SQL, snake_case to camelCase, column names, execute type,
// $queryRaw, bigint is a string, Date is a string, rows.
//
// npm run example sql/execute-rows

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { books } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

interface Book extends Record<string, unknown> {
  authorId: number;
  catalogId: bigint;
  addedAt: Date;
}
const [book] = await db.execute<Book>(
  sql`select * from ${books} where ${books.id} = 1`,
);

console.log("The author is not there:", book?.authorId);
// undefined

// ## Select with the query builder
//
// The result has the names and types of the columns.
const [selected] = await db
  .select({
    authorId: books.authorId,
    catalogId: books.catalogId,
    addedAt: books.addedAt,
  })
  .from(books)
  .where(sql`${books.id} = 1`);

console.log("A number, a bigint and a Date:", selected);
// {
//   authorId: 1,
//   catalogId: 9007199254740993n,
//   addedAt: new Date("2026-03-01T10:00:00.000Z")
// }

// ## Or name and convert the values yourself
//
// This is what postgres.js returns under Drizzle: a `bigint`, a `numeric`, a
// `count(*)` and a `timestamp` are strings. With node-postgres or PGlite, the
// rows are in `.rows`. Check a value that can be null before you convert it. A
// `timestamptz` has an offset, which `Z` would replace: leave out `Z`.
const rows = await db.execute<{ authorId: number; id: string; at: string }>(sql`
  select author_id as "authorId", catalog_id as id, added_at as at
  from ${books} where ${eq(books.id, 1)}
`);
const converted = rows.map(({ authorId, id, at }) => ({
  authorId,
  catalogId: BigInt(id),
  addedAt: new Date(`${at}Z`),
}));

console.log("The same values:", converted);
// [
//   {
//     authorId: 1,
//     catalogId: 9007199254740993n,
//     addedAt: new Date("2026-03-01T10:00:00.000Z")
//   }
// ]

await client.end();
