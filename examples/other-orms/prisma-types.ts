// # From Prisma: UserGetPayload, UserCreateInput, validator, TransactionClient, P2002
//
// Drizzle generates no types. You take them from a table, from a query, or from
// `db`.
//
// | Prisma | Drizzle |
// | --- | --- |
// | `User` | [`typeof users.$inferSelect`](../types/row-of-a-table.md) |
// | `Prisma.UserCreateInput` | `typeof users.$inferInsert`, without related rows |
// | `Prisma.UserUpdateInput` | `Partial<typeof users.$inferInsert>`; `set({})` [throws](../writes/no-values-to-set.md) |
// | `Prisma.UserGetPayload<{ include: { posts: true } }>` | [`Awaited<ReturnType<typeof getUsers>>[number]`](../types/row-with-relations.md) |
// | `Prisma.validator<Prisma.UserDefaultArgs>()` | [`as const satisfies Options`](../types/columns-in-a-variable.md), with `DBQueryConfig` |
// | `Prisma.UserWhereInput` | `NonNullable<Parameters<typeof db.query.users.findMany>[0]>["where"]`; for `select()`, [`SQL`](../types/where-as-parameter.md) |
// | `PrismaClient`, `Prisma.TransactionClient` | [`Omit<typeof db, "$client">`](../types/db-and-tx.md) for both |
// | `P2002`, `P2003`: unique, foreign key | [`error.cause.code`](../writes/error-code-is-undefined.md) is `23505`, `23503`; `23001` for `restrict`, from PostgreSQL 18 on |
// | `P2025`: record to update not found | no error: [`returning()`](../writes/count-of-changed-rows.md) gives `[]` |
//
// Group: types of rows.
// In 1.0: other code.
// See: other-orms/prisma-reads, other-orms/prisma-filters,
// other-orms/prisma-writes.
// Also: Prisma types, include type, Prisma.validator, defineExtension,
// PrismaClientKnownRequestError, P2002, P2003, P2025, migrate from Prisma.
//
// npm run example other-orms/prisma-types

import {
  type DBQueryConfig,
  DrizzleQueryError,
  eq,
  type ExtractTablesWithRelations,
} from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const { users } = schema;

// ## User, UserCreateInput, UserUpdateInput and TransactionClient
type User = typeof users.$inferSelect;
type NewUser = typeof users.$inferInsert;
type UserChanges = Partial<NewUser>;
type Database = Omit<typeof db, "$client">;

async function saveUser(db: Database, user: NewUser, changes: UserChanges) {
  const [added] = await db.insert(users).values(user).returning();
  if (!added) throw new Error("There is no row.");
  const changed: User[] = await db
    .update(users)
    .set(changes)
    .where(eq(users.id, added.id))
    .returning();
  return changed;
}
const saved = await db.transaction((tx) =>
  saveUser(tx, { name: "Dora" }, { name: "Dora B." }),
);

console.log("In a transaction:", saved);
// [ { id: 4, name: 'Dora B.' } ]

// ## UserGetPayload, validator and UserWhereInput
//
// TypeScript checks the options in the variable, and takes the type of the row from
// them. `Where` also allows `undefined`: then the query returns all rows.
type Schema = ExtractTablesWithRelations<typeof schema>;
type Options = DBQueryConfig<"many", boolean, Schema, Schema["users"]>;
type Where = NonNullable<
  Parameters<typeof db.query.users.findMany>[0]
>["where"];

const withTitles = {
  with: { posts: { columns: { title: true } } },
} as const satisfies Options;

function getUsers(where: Where) {
  return db.query.users.findMany({ ...withTitles, where });
}
type UserWithTitles = Awaited<ReturnType<typeof getUsers>>[number];
const bob: UserWithTitles[] = await getUsers(eq(users.id, 2));

console.log("A user with posts:", bob);
// [
//   { id: 2, name: 'Bob', posts: [ { title: 'Getting Started' } ] }
// ]

// ## The codes of errors
const codes: string[] = [];
for (const query of [
  db.insert(users).values({ id: 1, name: "Twice" }),
  db.delete(users).where(eq(users.id, 1)),
])
  await query.catch((error: unknown) => {
    if (!(error instanceof DrizzleQueryError)) throw error;
    if (!(error.cause instanceof postgres.PostgresError)) throw error;
    codes.push(error.cause.code);
  });
const notFound = await db
  .update(users)
  .set({ name: "Nobody" })
  .where(eq(users.id, 99))
  .returning();

console.log("P2002, P2003 and P2025:", { codes, notFound });
// { codes: [ '23505', '23503' ], notFound: [] }

await client.end();
