// # List the relations of a table in code
//
// The result of `defineRelations()` has an entry for each table, with its
// relations.
//
// npm run example 1.0/relations/list-relations

import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

// ## All relations, of all tables
//
// The names of the tables are those that `defineRelations()` gets.
type Entry = { table: string; relation: string; kind: string; to: string };

const list: Entry[] = Object.values(relations).flatMap((table) =>
  Object.values(table.relations).map((relation) => ({
    table: table.name,
    relation: relation.fieldName,
    kind: relation.relationType,
    to: relation.targetTableName,
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
const without: string[] = Object.values(relations)
  .filter((table) => Object.keys(table.relations).length === 0)
  .map(({ name }) => name);

console.log("Without relations:", without);
// [ 'videos' ]

await client.end();
