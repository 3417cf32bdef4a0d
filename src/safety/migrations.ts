import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { UserError, server } from "../postgres/errors";

/** Where drizzle-kit writes the migrations. */
export const migrationsFolder = fileURLToPath(
  new URL("../../drizzle", import.meta.url),
);

/** What drizzle-kit writes beside a migration: all that is there after it. */
export interface Snapshot {
  tables: Record<string, { schema: string; name: string }>;
  enums: Record<string, { schema: string; name: string }>;
}

/** A migration of this checkout. */
export interface Migration {
  /** What the journal in the database knows it by. */
  hash: string;
  /** When drizzle-kit wrote it: the journal's order. */
  createdAt: number;
  statements: string[];
}

/** The migrations of this checkout, in their order. */
export function readMigrations(): Migration[] {
  const files = readMigrationFiles({ migrationsFolder });
  return files.map(({ hash, folderMillis, sql }) => {
    return { hash, createdAt: folderMillis, statements: sql };
  });
}

/** What is there after the first migrations, as many as `count`. */
export function snapshotAfter(count: number): Snapshot {
  if (count === 0) return { tables: {}, enums: {} };
  const name = `${String(count - 1).padStart(4, "0")}_snapshot.json`;
  return JSON.parse(readFileSync(join(migrationsFolder, "meta", name), "utf8"));
}

/**
 * Applies the migrations that a database has not had.
 *
 * @throws UserError if it holds a table or a type of the same name, or what postgres.js throws
 */
export async function applyMigrations(db: PostgresJsDatabase): Promise<void> {
  await migrate(db, { migrationsFolder }).catch((error) => {
    throw takenName(error) ?? error;
  });
}

/** The error for a migration whose table or type has a name that is already used. */
export function takenName(error: unknown): UserError | undefined {
  const { cause = error } = Object(error);
  const { code, message } = Object(cause);
  if (!["42P06", "42P07", "42710"].includes(code)) return undefined;
  const { database, address } = server();
  return new UserError(
    `The migrations cannot be applied to the database "${database}" on ${address}, because of something that they have not made: ${message}.
It was not changed. Rename it, or name another database in DATABASE_URL.`,
  );
}
