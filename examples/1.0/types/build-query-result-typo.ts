// # BuildQueryResult accepts a relation that does not exist
//
// `BuildQueryResult` does not check the names in the options. A misspelt
// relation is missing in the type, without an error.
//
// npm run example 1.0/types/build-query-result-typo

import type { BuildQueryResult, DBQueryConfig } from "drizzle-orm";
import { client } from "../db";
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

// ## Check the options with `DBQueryConfig`
type Row<
  Name extends keyof Relations,
  Config extends DBQueryConfig<"many", Relations, Relations[Name]>,
> = BuildQueryResult<Relations, Relations[Name], Config>;

const eve: Row<
  "users",
  // @ts-expect-error TS2344: users have no relation with this name
  { with: { postz: true } }
> = { id: 5, name: "Eve" };
console.log("TypeScript refuses the name:", eve);
// { id: 5, name: 'Eve' }

const fay: Row<"users", { with: { posts: true } }> = {
  id: 6,
  name: "Fay",
  posts: [{ id: 4, title: "Maps", authorId: 6 }],
};
console.log("The type has the posts:", fay);
// {
//   id: 6,
//   name: 'Fay',
//   posts: [ { id: 4, title: 'Maps', authorId: 6 } ]
// }

await client.end();
