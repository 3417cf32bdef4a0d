// # Unknown relational filter field: a typo in a filter
//
// For a filter in a variable without a type, TypeScript does not report a
// misspelt name if another name beside it is right. Drizzle throws an error.
//
// Write: `RelationsFilter<Relations["posts"], Relations>` as the type of the
// filter, with `type Relations = typeof relations`.
// Trap: an error.
// See: relational-queries/where-as-parameter, upgrading/undefined-in-filter.
// Also: misspelt column in where, filter in a variable, type of a filter,
// RelationsFilter, DrizzleError, wrong field in where, unknown field.
//
// npm run example 1.0/relational-queries/typo-in-filter

import type { RelationsFilter } from "drizzle-orm";
import { client, db } from "../db";
import { relations } from "../db/relations";
import { seed } from "../../../src/seed";

await seed("blog");

const misspelt = { authorId: 1, titel: "Hello World" };

try {
  await db.query.posts.findMany({ where: misspelt });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("titel is no column:", error.message);
  // 'Unknown relational filter field: "titel"'
}

// ## Give the variable a type
//
// TypeScript then reports a misspelt name in the object literal that you assign,
// also inside a relation.
type Relations = typeof relations;
type PostsFilter = RelationsFilter<Relations["posts"], Relations>;

const filter: PostsFilter = {
  authorId: 1,
  // @ts-expect-error TS2561: the column is title
  titel: "Hello World",
};

console.log("TypeScript refuses the second key:", Object.keys(filter));
// [ 'authorId', 'titel' ]

// A filter can also be filled step by step. If it stays empty, every row is found.
const checked: PostsFilter = { authorId: 1 };
checked.title = "Hello World";
const found = await db.query.posts.findMany({ where: checked });

console.log("Filled step by step:", found);
// [ { id: 1, title: 'Hello World', authorId: 1 } ]

await client.end();
