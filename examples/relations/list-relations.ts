// # List the relations of a table in code
//
// `extractTablesRelationalConfig()` reads what `relations()` declares. In 1.0, read
// the result of `defineRelations()`.
//
// Group: inspect.
// In 1.0: other code.
// See: foreign-keys/list-foreign-keys, types/query-of-any-table,
// relations/declared-twice.
// Issues: #4735.
// Also: introspect relations, metadata of relations, reflection, which
// relations exist, relations at runtime, related table by name, iterate over
// relations, admin panel, generate a GraphQL schema, model associations,
// db._.schema.
//
// npm run example relations/list-relations

import {
  createTableRelationsHelpers,
  extractTablesRelationalConfig,
  is,
  Many,
} from "drizzle-orm";
import { client } from "../../src/db";
import * as schema from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## All relations, of all tables
//
// The names of the tables are those of the exports in `schema`. But
// `referencedTableName` is the name in the database, without the `pgSchema()`:
// `users_to_tags`, if the export is `usersToTags`.
const { tables } = extractTablesRelationalConfig(
  schema,
  createTableRelationsHelpers,
);
type Entry = { table: string; relation: string; kind: string; to: string };

const list: Entry[] = Object.entries(tables).flatMap(([table, { relations }]) =>
  Object.values(relations).map((relation) => ({
    table,
    relation: relation.fieldName,
    kind: is(relation, Many) ? "many" : "one",
    to: relation.referencedTableName,
  })),
);

console.log(
  "The relations of desks:",
  list.filter(({ table }) => table === "desks"),
);
// [
//   { table: 'desks', relation: 'authors', kind: 'many', to: 'authors' },
//   { table: 'desks', relation: 'chief', kind: 'one', to: 'authors' },
//   { table: 'desks', relation: 'deputy', kind: 'one', to: 'authors' }
// ]

// ## The tables without relations
const without: string[] = Object.entries(tables)
  .filter(([, { relations }]) => Object.keys(relations).length === 0)
  .map(([table]) => table);

console.log("Without relations:", without);
// [ 'videos' ]

await client.end();
