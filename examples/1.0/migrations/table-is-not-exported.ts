// # drizzle-kit drops a table that you do not export
//
// drizzle-kit sees the tables that the files of `schema` export. It takes a table
// without `export`, or in a file that it does not read, for a deleted one, even if
// `references()` names the table.
//
// npm run example 1.0/migrations/table-is-not-exported

import {
  generateDrizzleJson,
  generateMigration,
} from "drizzle-kit/api-postgres";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client } from "../db";
import { tryMigration } from "../../../src/try-migration";

const lab = pgSchema("lab");
const categories = lab.table("categories", { id: integer("id").primaryKey() });
const posts = lab.table("posts", {
  categoryId: integer("category_id").references(() => categories.id),
});

// `generateDrizzleJson()` takes what your files export. Here, `categories` has lost
// its `export`. PostgreSQL refuses the migration, because the posts still have
// their key. If nothing depends on a table, it is dropped with its rows.
const before = await generateDrizzleJson({ lab, categories, posts });
const without = await generateDrizzleJson({ lab, posts });
const tables = await generateMigration(await generateDrizzleJson({}), before);
const changes = await generateMigration(before, without);
try {
  await tryMigration(client, [...tables, ...changes]);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The migration fails:", { code, message, changes });
  // {
  //   code: '2BP01',
  //   message: 'cannot drop table lab.categories because other objects depend on it',
  //   changes: [ 'DROP TABLE "lab"."categories";' ]
  // }
}

// ## Export each table
//
// Then nothing changes. Read each file that drizzle-kit writes before you run it,
// and look for `DROP`. `drizzle-kit push` writes no file, and drops an empty table
// that nothing depends on without a question.
const exported = await generateDrizzleJson({ lab, categories, posts });
const nothing = await generateMigration(before, exported);

console.log("Nothing to do:", nothing);
// []

// ## In the first migration, the table is missing
//
// The key is written, but not the table that it references.
const first = await generateMigration(await generateDrizzleJson({}), without);
try {
  await tryMigration(client, first);
} catch (error) {
  if (!(error instanceof postgres.PostgresError)) throw error;
  const { code, message } = error;
  console.log("The first migration fails:", { code, message });
  // { code: '42P01', message: 'relation "lab.categories" does not exist' }
}

await client.end();
