import type { Row, Sql } from "postgres";

const undo = new Error("to roll back");

/**
 * Runs the statements of migrations one after another in a transaction, as `migrate()`
 * does, and then undoes them.
 *
 * @param client as `db/index.ts` exports it
 * @param statements as `generateMigration()` returns them; a `select` may be the last
 * @returns the rows of the last statement
 * @throws PostgresError what PostgreSQL says of the first statement that fails
 */
export async function tryMigration<Found extends Row>(
  client: Sql,
  statements: string[],
): Promise<Found[]> {
  let rows: Found[] = [];
  try {
    await client.begin(async (transaction) => {
      for (const statement of statements)
        rows = [...(await transaction.unsafe<Found[]>(statement))];
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  return rows.map((row) => ({ ...row }));
}
