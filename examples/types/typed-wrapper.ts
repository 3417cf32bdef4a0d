// # A function around findMany() loses the type of the row
//
// If the type of the options is a type parameter, the type of the row in 0.45 has
// every column of the table, and no relation.
//
// Write: `config: KnownKeysOnly<Config, UserConfig>` as the parameter, with
// `Config extends UserConfig`, a DBQueryConfig as `UserConfig`, and
// `db.query.users.findMany<Config>(config)`.
// Trap: wrong type.
// In 1.0: fixed.
// See: types/build-query-result-typo, relational-queries/misspelt-option,
// types/db-and-tx.
// Also: wrapper, generic findMany, repository, reusable query function, pass
// with to a function, DBQueryConfig, KnownKeysOnly, generic helper, findMany
// in a function, service method with include, reusable findMany.
//
// npm run example types/typed-wrapper

import type {
  DBQueryConfig,
  ExtractTablesWithRelations,
  KnownKeysOnly,
} from "drizzle-orm";
import { client, db } from "../../src/db";
import * as schema from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

type Schema = ExtractTablesWithRelations<typeof schema>;
type UserConfig = DBQueryConfig<"many", true, Schema, Schema["users"]>;

function findUsers<Config extends UserConfig>(config: Config) {
  return db.query.users.findMany(config);
}
const untyped = await findUsers({
  columns: { name: true },
  with: { posts: { columns: { id: true } } },
  orderBy: (user, { asc }) => asc(user.id),
  limit: 1,
});

console.log("The posts are not in the type:", untyped);
// [
//   { name: 'Alice', posts: [ { id: 1 }, { id: 2 } ] }
// ]

// ## Name the type of the options
//
// `KnownKeysOnly` refuses an option that does not exist. Inside `with` and
// `columns`, it accepts a wrong name beside a right one.
function findMany<Config extends UserConfig>(
  config: KnownKeysOnly<Config, UserConfig>,
) {
  return db.query.users.findMany<Config>(config);
}
const typed = await findMany({
  columns: { name: true },
  with: { posts: { columns: { id: true } } },
  orderBy: (user, { asc }) => asc(user.id),
  limit: 1,
});

console.log("The posts are in the type:", typed);
// [
//   { name: 'Alice', posts: [ { id: 1 }, { id: 2 } ] }
// ]

const misspelt = await findMany({
  columns: { name: true },
  orderBy: (user, { asc }) => asc(user.id),
  // @ts-expect-error TS2322: there is no such option
  limits: 1,
});

console.log("Refused by TypeScript, ignored at run time:", misspelt);
// [ { name: 'Alice' }, { name: 'Bob' }, { name: 'Carol' } ]

await client.end();
