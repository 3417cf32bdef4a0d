import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { canKeepSnapshot, keepSnapshot, readSnapshot } from "./snapshot";

type Message = { snapshot: Uint8Array } | { url: string };

/** What server.js is told. */
export interface ServerOptions {
  /** 0 for any that is free. */
  port: number;
  /** Where the data are kept, if not in memory. */
  folder?: string;
  /** What to start from, instead of initdb. */
  snapshot?: Uint8Array;
  /** Whether to hand over a snapshot. */
  keep?: boolean;
}

/**
 * Starts an embedded PostgreSQL, in memory, on a free port of 127.0.0.1. It does not
 * keep the process alive, and ends with it.
 *
 * @returns its URL, in the form that DATABASE_URL has
 * @throws what PGlite throws if it cannot start
 */
export async function startEmbedded(): Promise<string> {
  const { worker, url } = await startAnyhow({ port: 0 });
  worker.unref();
  return url;
}

/**
 * Starts an embedded PostgreSQL that keeps its data in a folder, which it makes if it
 * is missing. No other may use the folder meanwhile.
 *
 * @returns its URL, and what ends it when its data are safe
 * @throws what PGlite throws if it cannot start, or Node if the port is taken
 */
export async function serveEmbedded(folder: string, port: number) {
  const options = { folder, port };
  const { worker, url } = existsSync(folder)
    ? await startServer(options)
    : await startAnyhow(options);
  const stop = async () => {
    worker.postMessage("stop");
    await once(worker, "exit");
  };
  return { url, stop };
}

/** Starts from the snapshot, or without it if it is missing or damaged. */
async function startAnyhow(options: ServerOptions) {
  const snapshot = readSnapshot();
  try {
    if (snapshot) return await startServer({ ...options, snapshot });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") throw error;
    // A damaged snapshot is made anew.
  }
  const keep = canKeepSnapshot();
  if (keep && !snapshot)
    console.error("Preparing the embedded PostgreSQL, this once ...");
  return startServer({ ...options, keep });
}

async function startServer(workerData: ServerOptions) {
  const worker = new Worker(new URL("./server.js", import.meta.url), {
    execArgv: [],
    workerData,
  });
  const url = await new Promise<string>((resolve, reject) => {
    worker.once("error", reject);
    worker.on("message", (message: Message) => {
      if ("snapshot" in message) keepSnapshot(message.snapshot);
      if ("url" in message) resolve(message.url);
    });
  });
  return { worker, url };
}
