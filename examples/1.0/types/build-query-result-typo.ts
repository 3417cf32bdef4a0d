// # BuildQueryResult accepts a relation that does not exist
//
// `BuildQueryResult` does not check the names in the options. A misspelt
// relation is missing in the type, without an error.
//
// npm run example 1.0/types/build-query-result-typo

import type { BuildQueryResult, DBQueryConfig } from "drizzle-orm";
import { client, db } from "../db";
import type { relations } from "../db/relations";
import { seed } from "../../../src/seed";

await seed("blog");

type Relations = typeof relations;
type User = BuildQueryResult<
  Relations,
  Relations["users"],
  { with: { postz: true } }
>;

const dan: User = { id: 4, name: "Dan" };
console.log("The type has no posts:", dan);
// { id: 4, name: 'Dan' }

// ## Check the options with `satisfies`
//
// A type parameter `Config extends DBQueryConfig<...>` is not enough: it accepts
// a wrong name beside a right one.
type Options = DBQueryConfig<"many", Relations, Relations["users"]>;

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
type UserWithPosts = BuildQueryResult<
  Relations,
  Relations["users"],
  typeof options
>;

const carol: UserWithPosts | undefined = await db.query.users.findFirst({
  ...options,
  orderBy: { id: "desc" },
});
console.log("The type has the posts:", carol);
// { id: 3, name: 'Carol', posts: [] }

await client.end();
