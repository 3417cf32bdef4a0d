// # A function for any table: find by id
//
// The function takes a table that has a column `id`, and its result has the row
// type of this table. Inside the function, TypeScript does not know this type, so
// the table and the row need a cast.
//
// Group: build a query from parts.
// In 1.0: the same.
// See: types/query-of-any-table, types/where-as-parameter.
// Issues: #4367.
// Also: generic function over tables, generic repository, PgTable type, base
// repository, findById, InferSelectModel of a generic table, generic helper,
// table as a parameter, CRUD service, base class, findOneById, any model,
// reuse for all tables, generic type.
//
// npm run example types/function-for-any-table

import { DrizzleQueryError, eq, type InferSelectModel } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { postsTags, posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Ask for the column
//
// The intersection is the type of any table that has a column `id`. TypeScript
// does not compare the type of this column with `number`: for a `uuid`,
// PostgreSQL reports an error. The function returns one row, so `id` must be
// unique. For use in a transaction, [pass `tx`](db-and-tx.md) to it, too.
async function findById<Table extends PgTable & { id: PgColumn }>(
  table: Table,
  id: number,
): Promise<InferSelectModel<Table> | undefined> {
  const rows = await db
    .select()
    .from(table as PgTable)
    .where(eq(table.id, id));
  return rows[0] as InferSelectModel<Table> | undefined;
}
const bob = await findById(users, 2);

console.log("A user:", bob);
// { id: 2, name: 'Bob' }

const post = await findById(posts, 3);
console.log("A post:", post);
// { id: 3, title: 'Getting Started', authorId: 2 }

// ## A table without the column is refused
try {
  await findById(
    // @ts-expect-error TS2345: Property 'id' is missing
    postsTags,
    1,
  );
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A table without id:", { code, message });
  // { code: '42601', message: 'syntax error at or near "="' }
}

await client.end();
