// pglite-socket hands PGlite one message at a time and lets another client's in
// between, except in a transaction. Most queries take several messages, so the
// answers of parallel queries were mixed up: electric-sql/pglite#1046.

/** The messages that leave an exchange open: it ends with a Sync or a Query. */
const open = new Set(Buffer.from("PBDECFHdcf"));

/**
 * Keeps other clients out until an exchange is over, as if it were a transaction.
 *
 * @param {import("@electric-sql/pglite").PGlite} database
 */
export function keepExchangesWhole(database) {
  const inTransaction = database.isInTransaction.bind(database);
  const send = database.execProtocolRawStream.bind(database);
  let inExchange = false;

  database.isInTransaction = () => inExchange || inTransaction();
  database.execProtocolRawStream = async (message, options) => {
    await send(message, options);
    inExchange = open.has(message[0] ?? 0);
  };
}
