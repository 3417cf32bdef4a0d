// # Type of a row with its relations
//
// Take the type from the function that runs the query, or write it with
// `BuildQueryResult`. `$inferSelect` has the columns of the table only.
//
// npm run example 1.0/types/row-with-relations

import type { BuildQueryResult, DBQueryConfig } from "drizzle-orm";
import { client, db } from "../db";
import type { relations } from "../db/relations";
import { seed } from "../../../src/seed";

await seed("blog");

// ## Take it from the function with the query
//
// `Awaited` and `ReturnType` give the type of what the function returns.
// `NonNullable` removes the `undefined` of `findFirst()`. For `findMany()`,
// write `Awaited<ReturnType<typeof getUsers>>[number]`.
function getUser() {
  return db.query.users.findFirst({
    with: { posts: { columns: { title: true } } },
    orderBy: { id: "desc" },
  });
}
type UserWithTitles = NonNullable<Awaited<ReturnType<typeof getUser>>>;

const carol: UserWithTitles | undefined = await getUser();
console.log("What the function returns:", carol);
// { id: 3, name: 'Carol', posts: [] }

// ## Write it without a query: BuildQueryResult
//
// `BuildQueryResult` takes the relations, one of the tables in them, and the options of the
// query.
type Relations = typeof relations;
type UserWithPosts = BuildQueryResult<
  Relations,
  Relations["users"],
  { with: { posts: true } }
>;

const eve: UserWithPosts = { id: 5, name: "Eve", posts: [] };
console.log("A value of the type:", eve);
// { id: 5, name: 'Eve', posts: [] }

// ## Make a type that takes the table and the options
//
// With `DBQueryConfig`, TypeScript refuses a wrong name, but not if it stands
// beside a right one.
type Row<
  Name extends keyof Relations,
  Config extends DBQueryConfig<"many", Relations, Relations[Name]>,
> = BuildQueryResult<Relations, Relations[Name], Config>;

const post: Row<"posts", { columns: { title: true }; with: { author: true } }> =
  { title: "Maps", author: { id: 4, name: "Dan" } };
console.log("A post with its author:", post);
// { title: 'Maps', author: { id: 4, name: 'Dan' } }

await client.end();
