// # We detected that you have old drizzle-kit migration folders
//
// `migrate()` of 1.0 does not read the migrations of drizzle-kit 0.31. It throws
// an error before it sends a statement.
//
// Write: `npx drizzle-kit up`, once, with drizzle-kit 1.0.
//
// npm run example 1.0/upgrading/old-migration-folders

import { generate, up } from "drizzle-kit/cli";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { client, db } from "../db";

try {
  await migrate(db, { migrationsFolder: "drizzle" });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Migrations of 0.31:", error.message);
  // 'We detected that you have old drizzle-kit migration folders. You ' +
  //   'must upgrade drizzle-kit and run "drizzle-kit up"'
}

// ## Run `npx drizzle-kit up`
//
// drizzle-kit 1.0 gives each migration a folder of its own, whose name begins with
// the time. `migrate()` does not run applied migrations again. It does run one that
// 0.45 skipped because a newer one was applied. Keep all folders: if the folder of
// an applied migration is missing, the first `migrate()` of 1.0 throws an error. Do
// not rename them either: later, a migration whose folder has a new name runs again.
const folder = await mkdtemp(join(tmpdir(), "drizzle-"));
await cp("drizzle", folder, { recursive: true });

await up({
  // as the command does: npx drizzle-kit up
  dialect: "postgresql",
  out: folder,
});
const migrations = readMigrationFiles({ migrationsFolder: folder });

console.log("The first migration:", migrations[0]?.name);
// '20261123040539_users_posts_tags_collisions'

// ## The foreign keys keep their names
//
// drizzle-kit 1.0 ends the names that it makes for new foreign keys in `_fkey`.
// For those of the old migrations, which end in `_fk`, it writes no statement until
// you change such a key.
const { status } = await generate({
  dialect: "postgresql",
  out: folder,
  schema: "examples/1.0/db/{schema,collisions,traps,magazine,shop}.ts",
});
await rm(folder, { recursive: true });

console.log("drizzle-kit generate:", status);
// 'no_changes'

await client.end();
