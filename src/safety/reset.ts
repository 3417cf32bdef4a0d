import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { sql as fragment } from "drizzle-orm";
import type { Sql } from "postgres";
import { UserError, server } from "../postgres/errors";
import {
  type Migration,
  readMigrations,
  snapshotAfter,
  takenName,
} from "./migrations";
import {
  markedObjects,
  notedMigrations,
  objectsOf,
  type OwnObject,
} from "./marks";
import { journal } from "./names";
import { appliedMigrations, checkSearchPath, isOwn } from "./ownership";

/**
 * Makes the tables anew, without rows. It drops what is marked as this repository's.
 * If another object depends on one of them, PostgreSQL refuses, and nothing is dropped.
 *
 * @returns the names of the tables that were dropped
 * @throws UserError if the database is not this repository's, or another object depends on its tables
 */
export async function resetTables(
  sql: Sql,
  db: PostgresJsDatabase,
): Promise<string[]> {
  await checkSearchPath(sql);
  const applied = await appliedMigrations(sql);
  const noted = await notedMigrations(sql);
  const migrations = readMigrations();
  const hashes = migrations.map(({ hash }) => hash);
  const { database, address } = server();
  if (!isOwn(applied, hashes, noted))
    throw new UserError(
      `The database "${database}" on ${address} ${applied.length > 0 ? "has migrations of another project" : "has no tables of this repository"}.\nNothing was changed.`,
    );

  // Older databases have no marks: the names in the migrations say what is ours.
  const own =
    noted.length > 0
      ? await markedObjects(sql)
      : objectsOf(snapshotAfter(applied.length));
  try {
    await db.transaction(async (tx) => {
      for (const statement of dropStatements(own))
        await tx.execute(fragment.raw(statement));
      for (const migration of migrations) await apply(tx, migration);
    });
  } catch (error) {
    throw inTheWay(error) ?? takenName(error) ?? error;
  }
  return own
    .filter(({ kind }) => kind === "table")
    .map(({ schema, name }) => `${schema}.${name}`);
}

/** Does what Drizzle's migrator does, in a transaction that is open. */
async function apply(
  tx: Pick<PostgresJsDatabase, "execute">,
  { hash, createdAt, statements }: Migration,
): Promise<void> {
  for (const statement of statements) await tx.execute(fragment.raw(statement));
  await tx.execute(
    fragment`insert into ${fragment.raw(journal)} (hash, created_at) values (${hash}, ${createdAt})`,
  );
}

function dropStatements(own: OwnObject[]): string[] {
  const names = (wanted: string) =>
    own
      .filter(({ kind }) => kind === wanted)
      .map(({ schema, name }) => `"${schema}"."${name}"`);
  const schemas = new Set(own.map(({ schema }) => schema));
  schemas.delete("public");
  return [
    ...list("drop table if exists", names("table")),
    ...list("drop type if exists", names("type")),
    ...list(
      "drop schema if exists",
      [...schemas].map((name) => `"${name}"`),
    ),
    `delete from ${journal}`,
  ];
}

function list(command: string, names: string[]): string[] {
  return names.length > 0 ? [`${command} ${names.join(", ")}`] : [];
}

/** The error for an object that depends on what is dropped. */
function inTheWay(error: unknown): UserError | undefined {
  const { cause = error } = Object(error);
  const { code, detail = "" } = Object(cause);
  if (code !== "2BP01") return undefined;
  const { database, address } = server();
  return new UserError(
    `The tables in the database "${database}" on ${address} cannot be made anew, because of something that this repository has not made:
${detail}
Nothing was changed. Drop that yourself, or name another database in DATABASE_URL.`,
  );
}
