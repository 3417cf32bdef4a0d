// # Type of a row with its relations
//
// Take the type from the function that runs the query, or write it with
// `BuildQueryResult`. `$inferSelect` has the columns of the table only.
//
// Group: types of rows.
// In 1.0: other code.
// See: types/build-query-result-typo, types/property-does-not-exist,
// relational-queries/order-after-update.
// Issues: #695.
// Also: InferSelectModel with relations, infer type of findMany, findFirst,
// Awaited, ReturnType, nested type, include type, BuildQueryResult, type with
// relations, type including posts, UserGetPayload, typescript interface with
// nested rows, props of a component, type of a nested result.
//
// npm run example types/row-with-relations

import type {
  BuildQueryResult,
  DBQueryConfig,
  ExtractTablesWithRelations,
} from "drizzle-orm";
import { client, db } from "../../src/db";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Take it from the function with the query
//
// `Awaited` and `ReturnType` give the type of what the function returns.
// `NonNullable` removes the `undefined` of `findFirst()`. For `findMany()`,
// write `Awaited<ReturnType<typeof getUsers>>[number]`.
function getUser() {
  return db.query.users.findFirst({
    with: { posts: { columns: { title: true } } },
    orderBy: (user, { desc }) => desc(user.id),
  });
}
type UserWithTitles = NonNullable<Awaited<ReturnType<typeof getUser>>>;

const carol: UserWithTitles | undefined = await getUser();
console.log("What the function returns:", carol);
// { id: 3, name: 'Carol', posts: [] }

// ## Write it without a query: BuildQueryResult
//
// `BuildQueryResult` takes the tables with their relations, one of the tables, and the options
// of the query.
type Schema = ExtractTablesWithRelations<typeof schema>;
type UserWithPosts = BuildQueryResult<
  Schema,
  Schema["users"],
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
  Name extends keyof Schema,
  Config extends DBQueryConfig<"many", boolean, Schema, Schema[Name]>,
> = BuildQueryResult<Schema, Schema[Name], Config>;

const post: Row<"posts", { columns: { title: true }; with: { author: true } }> =
  { title: "Maps", author: { id: 4, name: "Dan" } };
console.log("A post with its author:", post);
// { title: 'Maps', author: { id: 4, name: 'Dan' } }

await client.end();
