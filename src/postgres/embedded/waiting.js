// PGlite has one session. A transaction keeps it, and the queries of other connections
// wait, where a server would answer them. If the transaction's own script awaits such a
// query, it waits for ever.

/** How long a transaction may be silent while others wait for it, in milliseconds. */
const patience = 1000;

const text =
  "This query waits for an open transaction: the embedded PostgreSQL runs one at a time. Inside db.transaction(), use its tx instead of db. To run both at once, set DATABASE_URL to a server.";

/**
 * Answers a query with an error if it waits for a transaction whose connection sends
 * nothing more.
 *
 * @param {import("@electric-sql/pglite-socket").PGLiteSocketServer} server
 * @param {import("@electric-sql/pglite").PGlite} database
 */
export function refuseToWait(server, database) {
  /** @type {Queue} */
  const queue = Reflect.get(server, "queryQueue");
  const enqueue = queue.enqueue.bind(queue);
  let lastAnswer = Date.now();
  /** @type {Set<number>} connections with an error, whose Sync is still to come */
  const failed = new Set();

  queue.enqueue = async (connection, message, onData) => {
    if (failed.has(connection)) {
      if (message[0] !== types.Sync) return 0;
      failed.delete(connection);
      onData(ready);
      return ready.length;
    }
    const length = await enqueue(connection, message, onData);
    lastAnswer = Date.now();
    return length;
  };

  /** @param {Waiting} query */
  const refuse = ({ handlerId, message, onData, resolve, reject }) => {
    onData(error);
    if (message[0] === types.Startup) return reject(new Error(text)); // and it is closed
    if (message[0] === types.Query || message[0] === types.Sync) onData(ready);
    else failed.add(handlerId);
    resolve(0);
  };

  const timer = setInterval(() => {
    const since = Date.now() - patience;
    const isSilent = !queue.processing && lastAnswer < since;
    if (!isSilent || !database.isInTransaction()) return;
    const [longest] = queue.queue;
    if (longest && longest.timestamp < since)
      for (const query of queue.queue.splice(0)) refuse(query);
  }, patience / 4);
  timer.unref();
}

/**
 * @typedef {object} Queue of pglite-socket, where every message passes
 * @property {boolean} processing whether one is being answered
 * @property {Waiting[]} queue those that wait
 * @property {(connection: number, message: Uint8Array, onData: (data: Uint8Array) => void) => Promise<number>} enqueue
 */

/**
 * @typedef {object} Waiting a message that waits
 * @property {number} handlerId its connection
 * @property {Uint8Array} message
 * @property {number} timestamp since when
 * @property {(data: Uint8Array) => void} onData
 * @property {(length: number) => void} resolve
 * @property {(error: Error) => void} reject
 */

/** The types of messages: https://www.postgresql.org/docs/current/protocol-message-formats.html */
const types = {
  Startup: 0, // it has none, and begins with the first byte of its length
  Query: "Q".charCodeAt(0),
  Sync: "S".charCodeAt(0),
};

const ready = answer("Z", "I"); // and in no transaction
const error = answer("E", `SERROR\0VERROR\0C25001\0M${text}\0\0`);

/**
 * @param {string} type
 * @param {string} content
 */
function answer(type, content) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(4 + content.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(content)]);
}
