import { Worker } from "node:worker_threads";
import { canKeepSnapshot, keepSnapshot, readSnapshot } from "./snapshot";

type Message = { snapshot: Uint8Array } | { url: string };

/**
 * Starts an embedded PostgreSQL, in memory, on a free port of 127.0.0.1. It does not
 * keep the process alive, and ends with it.
 *
 * @returns its URL, in the form that DATABASE_URL has
 * @throws what PGlite throws if it cannot start
 */
export async function startEmbedded(): Promise<string> {
  const snapshot = readSnapshot();
  try {
    if (snapshot) return await startServer({ snapshot });
  } catch {
    // A damaged snapshot is made anew.
  }
  const keep = canKeepSnapshot();
  if (keep && !snapshot)
    console.error("Preparing the embedded PostgreSQL, this once ...");
  return startServer({ keep });
}

/** What server.js is told: the snapshot to start from, or whether to hand over one. */
export type ServerOptions = { snapshot: Uint8Array } | { keep: boolean };

async function startServer(workerData: ServerOptions): Promise<string> {
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
  worker.unref();
  return url;
}
