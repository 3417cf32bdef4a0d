// # From Prisma: UserGetPayload, UserCreateInput, validator, TransactionClient, P2002
//
// In 1.0, the types of a query take the relations, and not the schema.
//
// npm run example 1.0/other-orms/prisma-types

import { type DBQueryConfig, DrizzleQueryError, eq } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import type { relations } from "../db/relations";
import { users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

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
// them. `Where` also allows `undefined`: then the query throws an error.
type Relations = typeof relations;
type Options = DBQueryConfig<"many", Relations, Relations["users"]>;
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
const bob: UserWithTitles[] = await getUsers({ id: 2 });

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
