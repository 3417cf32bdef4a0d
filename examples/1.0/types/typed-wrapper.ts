// # A function around findMany() loses the type of the row
//
// TypeScript infers the type of the row from the options.
//
// npm run example 1.0/types/typed-wrapper

import type { DBQueryConfig, KnownKeysOnly } from "drizzle-orm";
import { client, db } from "../db";
import type { relations } from "../db/relations";
import { seed } from "../../../src/seed";

await seed("blog");

type Relations = typeof relations;
type UserConfig = DBQueryConfig<"many", Relations, Relations["users"]>;

function findUsers<Config extends UserConfig>(config: Config) {
  return db.query.users.findMany(config);
}
const untyped = await findUsers({
  columns: { name: true },
  with: { posts: { columns: { id: true } } },
  orderBy: { id: "asc" },
  limit: 1,
});

console.log("The posts are in the type:", untyped);
// [
//   { name: 'Alice', posts: [ { id: 1 }, { id: 2 } ] }
// ]

// ## Refuse an option that does not exist
//
// `KnownKeysOnly` refuses an option that does not exist. Inside `with` and
// `columns`, it accepts a wrong name beside a right one.
function findMany<Config extends UserConfig>(
  config: KnownKeysOnly<Config, UserConfig>,
) {
  return db.query.users.findMany<Config>(config);
}
const misspelt = await findMany({
  columns: { name: true },
  orderBy: { id: "asc" },
  // @ts-expect-error TS2322: there is no such option
  limits: 1,
});

console.log("Refused by TypeScript, ignored at run time:", misspelt);
// [ { name: 'Alice' }, { name: 'Bob' }, { name: 'Carol' } ]

await client.end();
