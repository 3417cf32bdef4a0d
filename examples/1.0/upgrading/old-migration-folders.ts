// # We detected that you have old drizzle-kit migration folders
//
// `migrate()` of 1.0 does not read the migrations of drizzle-kit 0.31. It throws
// an error before it sends a statement.
//
// Write: "npx drizzle-kit up" in the terminal, with drizzle-kit 1.0.
//
// npm run example 1.0/upgrading/old-migration-folders

import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

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
// the time. `migrate()` does not run applied migrations again. Keep all folders:
// if the folder of an applied migration is missing, the first `migrate()` of 1.0
// throws an error.
const folder = await mkdtemp(join(tmpdir(), "drizzle-"));
await mkdir(`${folder}/20260101120000_users`);
await writeFile(
  `${folder}/20260101120000_users/migration.sql`,
  "create table users (id serial primary key);",
);
const [migration] = readMigrationFiles({ migrationsFolder: folder });
await rm(folder, { recursive: true });

console.log("The new form:", migration?.name);
// '20260101120000_users'

await client.end();
