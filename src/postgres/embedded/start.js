// JavaScript, as all of this folder: an example's terminal starts the embedded
// PostgreSQL before it loads TypeScript, so that both happen at the same time.

import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { canKeepSnapshot, keepSnapshot, readSnapshot } from "./snapshot.js";

/**
 * @typedef {object} ServerOptions What server.js is told.
 * @property {number} port 0 for any that is free
 * @property {string} [folder] where the data are kept, if not in memory
 * @property {Uint8Array} [snapshot] what to start from, instead of initdb
 * @property {boolean} [keep] whether to hand over a snapshot
 */

/** @type {Promise<string> | undefined} */
let embedded;

/**
 * Starts an embedded PostgreSQL, in memory, on a free port of 127.0.0.1: once, however
 * often it is called. It does not keep the process alive, and ends with it.
 *
 * @returns its URL, in the form that DATABASE_URL has
 * @throws what PGlite throws if it cannot start
 */
export function startEmbedded() {
  embedded ??= startNew({ port: 0 }).then(({ worker, url }) => {
    worker.unref();
    return url;
  });
  return embedded;
}

/**
 * Starts an embedded PostgreSQL that keeps its data in a folder, which it makes if it
 * is missing. No other may use the folder meanwhile.
 *
 * @param {string} folder
 * @param {number} port
 * @returns its URL, and what ends it when its data are safe
 * @throws what PGlite throws if it cannot start, or Node if the port is taken
 */
export async function serveEmbedded(folder, port) {
  const options = { folder, port };
  const { worker, url } = existsSync(folder)
    ? await startServer(options)
    : await startNew(options);
  const stop = async () => {
    worker.postMessage("stop");
    await once(worker, "exit");
  };
  return { url, stop };
}

/**
 * Starts from the snapshot, or without it if it is missing or damaged.
 *
 * @param {ServerOptions} options
 */
async function startNew(options) {
  const snapshot = readSnapshot();
  try {
    if (snapshot) return await startServer({ ...options, snapshot });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "EADDRINUSE") throw error;
    // A damaged snapshot is made anew.
  }
  const keep = canKeepSnapshot();
  if (keep && !snapshot)
    console.error("Preparing the embedded PostgreSQL, this once ...");
  return startServer({ ...options, keep });
}

/** @param {ServerOptions} workerData */
async function startServer(workerData) {
  const worker = new Worker(new URL("./server.js", import.meta.url), {
    execArgv: [],
    workerData,
  });
  /** @type {string} */
  const url = await new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("It has ended.")));
    worker.on("message", (message) => {
      if ("snapshot" in message) keepSnapshot(message.snapshot);
      if ("url" in message) resolve(message.url);
    });
  });
  return { worker, url };
}
