// PGlite has one session, which all connections share. So a transaction that stays
// open, as the one in src/safety/lock.ts does, would keep out its own process as well.
// The server keeps that lock itself, and PGlite only hears whether it was free.

const query = "Q".charCodeAt(0);
const tryLock = "pg_try_advisory_xact_lock";

/**
 * Gives the lock to one connection at a time, until it is closed or rolls back.
 *
 * @param {import("@electric-sql/pglite-socket").PGLiteSocketServer} server
 */
export function keepLock(server) {
  /** @type {Queue} */
  const queue = Reflect.get(server, "queryQueue");
  const enqueue = queue.enqueue.bind(queue);
  const clear = queue.clearQueueForHandler.bind(queue);
  /** @type {number | undefined} */
  let holder;

  queue.enqueue = (connection, message, onData) => {
    const text = Buffer.from(message);
    const isTry = message[0] === query && text.includes(tryLock);
    if (holder === connection && text.includes("rollback")) holder = undefined;
    if (!isTry) return enqueue(connection, message, onData);
    holder ??= connection;
    const answer = `select ${holder === connection} as locked`;
    return enqueue(connection, simpleQuery(answer), onData);
  };
  queue.clearQueueForHandler = (connection) => {
    if (holder === connection) holder = undefined;
    clear(connection);
  };
}

/**
 * @typedef {object} Queue of pglite-socket, where every message passes
 * @property {(connection: number, message: Uint8Array, onData: (data: Uint8Array) => void) => Promise<number>} enqueue
 * @property {(connection: number) => void} clearQueueForHandler called when it is closed
 */

/** @param {string} statement */
function simpleQuery(statement) {
  const text = Buffer.from(`${statement}\0`);
  const head = Buffer.from([query, 0, 0, 0, 0]);
  head.writeUInt32BE(4 + text.length, 1);
  return Buffer.concat([head, text]);
}
