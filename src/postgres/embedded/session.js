// PGlite has one session, which runs one message of PostgreSQL's protocol at a time. Here
// many connections share it, whatever carries their bytes: this uses no socket, and
// nothing of Node.

import {
  concat,
  copyFail,
  decode,
  encode,
  encryptions,
  errorOf,
  int32,
  isIdle,
  ready,
  splitter,
  startup,
  typeOf,
} from "./messages.js";

/** How long a transaction may be silent while others wait for it, in milliseconds. */
const patience = 1000;

const refusal = errorOf(
  "25001",
  "This query waits for an open transaction: the embedded PostgreSQL runs one at a time. Inside db.transaction(), use its tx instead of db. To run both at once, set DATABASE_URL to a server.",
);

// What ends the exchange and transaction of a connection that is lost. The first is
// ignored if the exchange has failed; without it, the Sync would commit an exchange.
const abort = [
  encode("Q", "rollback\0"),
  encode("S"),
  encode("Q", "rollback\0"),
];

const tryLock = "pg_try_advisory_xact_lock";

/**
 * @typedef {object} Connection
 * @property {(data: Uint8Array) => void} send
 * @property {() => void} end closes it from here
 * @property {Uint8Array[]} messages those to run
 * @property {Uint8Array[]} answers those to send, in one piece
 * @property {boolean} isFailed whether messages are ignored up to a Sync
 * @property {boolean} isClosed
 */

/**
 * Gives the session of a PGlite to one connection at a time, until PostgreSQL is ready
 * for a query and in no transaction. A query takes several messages: if those of others
 * came between, the answers would be mixed up (electric-sql/pglite#1046). Settings, and
 * the names of prepared statements, are the same for all.
 *
 * @param {Pick<import("@electric-sql/pglite").PGlite, "execProtocolRawStream">} database
 */
export function createSessions(database) {
  /** @type {Set<Connection>} those with messages, the next one first */
  const queue = new Set();
  /** @type {Connection | undefined} the one that has the session */
  let owner;
  /** @type {Connection | undefined} */
  let lockHolder;
  let isRunning = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /**
   * Opens a connection.
   *
   * @param {(data: Uint8Array) => void} onData takes what the client is sent
   * @param {() => void} onClose is called when the connection is closed from here
   * @returns `receive`, for each piece of what the client sends, and `close`, for when
   *   the client is gone: nothing stays of a transaction that is open
   */
  function connect(onData, onClose) {
    const split = splitter();
    const close = () => disconnect(connection);
    const end = () => {
      if (connection.isClosed) return;
      close();
      onClose();
    };
    /** @type {Connection} */
    const connection = {
      send: onData,
      end,
      messages: [],
      answers: [],
      isFailed: false,
      isClosed: false,
    };
    const receive = (/** @type {Uint8Array} */ piece) => {
      try {
        for (const message of split(piece)) accept(connection, message);
      } catch {
        end(); // it is no client of PostgreSQL
      }
    };
    return { receive, close };
  }

  /** @type {(connection: Connection, message: Uint8Array) => void} */
  function accept(connection, message) {
    const { messages, send, end } = connection;
    const type = typeOf(message);
    if (connection.isClosed) return;
    if (type === "X" && !messages.length) return end();
    if (connection.isFailed) {
      connection.isFailed = type !== "S";
      return connection.isFailed ? undefined : send(ready);
    }
    if ("cdf".includes(type)) return; // the data of a COPY, which has failed
    if (type === "\0") {
      const version = int32(message, 4);
      if (encryptions.includes(version)) return send(Uint8Array.of(78)); // N: there is none
      if (version >> 16 !== 3) return end(); // a CancelRequest, or an old protocol
    }
    messages.push(type === "\0" ? startup(message) : message);
    queue.add(connection);
    void work();
  }

  /** Runs messages until none is left, or the one that has the session has none. */
  async function work() {
    if (isRunning) return;
    isRunning = true;
    for (;;) {
      const [first] = queue;
      const connection = owner ?? first;
      const message = connection?.messages.shift();
      if (!connection || !message) break;
      timer = void clearTimeout(timer);
      if (typeOf(message) === "X") connection.end();
      else await run(connection, message);
    }
    isRunning = false;
    if (queue.size) timer ??= setTimeout(refuse, patience);
    else timer = void clearTimeout(timer);
  }

  /** @type {(connection: Connection, message: Uint8Array) => Promise<void>} */
  async function run(connection, message) {
    owner = connection;
    /** @type {Uint8Array[]} */
    const parts = [];
    try {
      await database.execProtocolRawStream(replace(connection, message), {
        onRawData: (data) => void parts.push(data.slice()), // PGlite reuses its memory
      });
    } catch {
      connection.end(); // PGlite has ended
    }
    const answer = concat(parts);
    const isOver = isIdle(answer);
    connection.answers.push(answer);
    if (isOver && connection.isClosed) connection.messages = [];
    const isLast = !connection.messages.length;
    if (isOver || isLast) {
      const answers = concat(connection.answers.splice(0)); // fewer writes are faster
      if (answers.length && !connection.isClosed) connection.send(answers);
    }
    if (isOver || (isLast && connection.isClosed)) owner = undefined;
    queue.delete(connection);
    if (!isLast) queue.add(connection); // behind the others
  }

  /**
   * What PGlite runs in place of a message. A transaction that stays open to hold the
   * lock, as that of src/safety/lock.ts, would keep the session from its own process. So
   * the lock is held here, until a rollback, and PGlite only answers whether it was free.
   *
   * @type {(connection: Connection, message: Uint8Array) => Uint8Array}
   */
  function replace(connection, message) {
    const type = typeOf(message);
    const text =
      type === "Q" || lockHolder === connection ? decode(message) : "";
    if (lockHolder === connection && text.includes("rollback"))
      lockHolder = undefined;
    if (type === "Q" && text.includes(tryLock)) {
      lockHolder ??= connection;
      return encode("Q", `select ${lockHolder === connection} as locked\0`);
    }
    return "QE".includes(type) ? concat([message, copyFail]) : message;
  }

  /**
   * Answers those that wait with an error, as the transaction may wait for them: its own
   * script awaits a query on another connection.
   */
  function refuse() {
    timer = undefined;
    for (const connection of [...queue]) {
      const [first, ...others] = connection.messages.splice(0);
      queue.delete(connection);
      connection.send(refusal);
      if (typeOf(first) === "\0") connection.end();
      else if ("QFS".includes(typeOf(first))) connection.send(ready);
      else connection.isFailed = true;
      for (const message of others) accept(connection, message);
    }
  }

  /** @type {(connection: Connection) => void} */
  function disconnect(connection) {
    if (connection.isClosed) return;
    connection.isClosed = true;
    if (lockHolder === connection) lockHolder = undefined;
    queue.delete(connection);
    connection.messages = owner === connection ? [...abort] : [];
    void work();
  }

  return { connect };
}
