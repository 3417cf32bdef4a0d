// The PostgreSQL of the browser: PGlite with the terminal's sessions and its snapshot.

import { PGlite } from "@electric-sql/pglite";
import { createSessions } from "../../../src/postgres/embedded/session.js";
import { postgresqlconf } from "../../../src/postgres/embedded/settings.js";
import data from "../../.cache/data.bin?url";
import snapshot from "../../.cache/snapshot.bin?url";
import wasm from "../../.cache/wasm.bin?url";

const files = Promise.all([
  unpack(wasm).then((file) => WebAssembly.compileStreaming(file)),
  unpack(data).then((file) => file.blob()),
  unpack(snapshot).then((file) => file.blob()),
]);
let sessions: ReturnType<typeof createSessions>;

/** Starts a new one. */
export async function start(): Promise<void> {
  const [pgliteWasmModule, fsBundle, loadDataDir] = await files;
  const parts = { pgliteWasmModule, fsBundle, loadDataDir };
  sessions = createSessions(await PGlite.create({ ...parts, postgresqlconf }));
}

/** Opens a connection to the one that was started last. */
export const connect: typeof sessions.connect = (...to) =>
  sessions.connect(...to);

/** A file that is gzipped, and that servers send as it is. */
async function unpack(url: string): Promise<Response> {
  const { body } = await fetch(url);
  const stream = body!.pipeThrough(new DecompressionStream("gzip"));
  const headers = { "content-type": "application/wasm" };
  return new Response(stream, { headers });
}
