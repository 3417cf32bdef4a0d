// # We detected that you have old drizzle-kit migration folders
//
// drizzle-kit 0.31 keeps a list of the migrations in `meta/_journal.json`. If
// the folder has this file, `migrate()` of 1.0 throws an error.
//
// Trap: nothing in 0.45.
// In 1.0: an error.
// See: upgrading, migrations/names-after-upgrade.
// Also: You must upgrade drizzle-kit and run "drizzle-kit up", migrate() fails
// after the upgrade, Can't find meta/_journal.json file, Your migrations
// folder format is outdated, migrations in the database that do not match any
// local migration, migrations after the upgrade, new folder format.
//
// npm run example upgrading/old-migration-folders

import { readMigrationFiles } from "drizzle-orm/migrator";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { client } from "../../src/db";
import { seed } from "../../src/seed";

await seed("blog");

// `migrate()` reads the folder with this function, before it sends a statement.
const migrations = readMigrationFiles({ migrationsFolder: "drizzle" });
const hasMigrations = migrations.length > 0;

console.log("The folder has migrations:", hasMigrations);
// true

// ## Can't find meta/_journal.json file
//
// `drizzle-kit up` of 1.0 gives each migration a folder of its own, and removes
// the list. Then 0.45 cannot read the migrations.
const folder = await mkdtemp(join(tmpdir(), "drizzle-"));
await mkdir(`${folder}/20260101120000_users`);
await writeFile(
  `${folder}/20260101120000_users/migration.sql`,
  "create table users (id serial primary key);",
);
try {
  readMigrationFiles({ migrationsFolder: folder });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The new form:", error.message);
  // "Can't find meta/_journal.json file"
}
await rm(folder, { recursive: true });

await client.end();
