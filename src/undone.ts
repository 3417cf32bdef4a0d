/**
 * Runs a function in a transaction, and then rolls it back.
 *
 * @param db as `db/index.ts` exports it, of either release
 * @returns what the function returns
 * @throws what the function throws
 */
export async function undone<Transaction, Result>(
  db: {
    transaction(
      run: (transaction: Transaction) => Promise<void>,
    ): Promise<void>;
  },
  run: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const undo = new Error("to roll back");
  const results: Result[] = [];
  try {
    await db.transaction(async (transaction) => {
      results.push(await run(transaction));
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  return results[0]!;
}
