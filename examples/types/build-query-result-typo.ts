// # BuildQueryResult accepts a relation that does not exist
//
// `BuildQueryResult` does not check the names in the options. A misspelt
// relation is missing in the type, without an error.
//
// Write: `const options = { with: { posts: true } } as const satisfies Options;`,
// with a `DBQueryConfig` as `Options`.
// Trap: wrong type.
// In 1.0: the same.
// See: types/row-with-relations, types/columns-in-a-variable.
// Also: BuildQueryResult without the relation, typo in with, type of a row with
// its relations, DBQueryConfig.
//
// npm run example types/build-query-result-typo

import type {
  BuildQueryResult,
  DBQueryConfig,
  ExtractTablesWithRelations,
} from "drizzle-orm";
import { client, db } from "../../src/db";
import type * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

type Schema = ExtractTablesWithRelations<typeof schema>;
type User = BuildQueryResult<
  Schema,
  Schema["users"],
  { with: { postz: true } }
>;

const dan: User = { id: 4, name: "Dan" };
console.log("The type has no posts:", dan);
// { id: 4, name: 'Dan' }

// ## Check the options with `satisfies`
//
// A type parameter `Config extends DBQueryConfig<...>` is not enough: it accepts
// a wrong name beside a right one.
type Options = DBQueryConfig<"many", boolean, Schema, Schema["users"]>;

const misspelt = {
  with: {
    posts: true,
    // @ts-expect-error TS2561: 'postz' does not exist in the type
    postz: true,
  },
} as const satisfies Options;
console.log("TypeScript refuses the name:", misspelt);
// { with: { posts: true, postz: true } }

const options = { with: { posts: true } } as const satisfies Options;
type UserWithPosts = BuildQueryResult<Schema, Schema["users"], typeof options>;

const carol: UserWithPosts | undefined = await db.query.users.findFirst({
  ...options,
  orderBy: (user, { desc }) => desc(user.id),
});
console.log("The type has the posts:", carol);
// { id: 3, name: 'Carol', posts: [] }

await client.end();
