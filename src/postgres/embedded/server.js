// The embedded PostgreSQL: PGlite, served by TCP. It runs in a worker thread, which ends
// with the process; in JavaScript, because Node 20 loads nothing else into one.

import { existsSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { gunzipSync, gzipSync } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import { listen } from "./listen.js";
import { postgresqlconf } from "./settings.js";

// V8 compiles WebAssembly only with its fast compiler: an example ends before optimized
// code would save the time that it takes to make.
setFlagsFromString("--no-wasm-tier-up");
setFlagsFromString("--no-wasm-dynamic-tiering");

const migrationsFolder = fileURLToPath(
  new URL("../../../drizzle", import.meta.url),
);

/** @type {import("./start.js").ServerOptions} */
const { folder, snapshot, keep, port } = workerData;
const database = folder
  ? await fromFolder(folder)
  : snapshot
    ? await fromSnapshot(snapshot)
    : await fromScratch();
const { url, close } = await listen(database, port);
parentPort?.postMessage({ url });
parentPort?.once("message", async () => {
  await close();
  await database.close();
  process.exit();
});

/**
 * The database as it was when the snapshot was taken.
 *
 * @param {Uint8Array} snapshot
 * @param {string} [dataDir] where it is kept, if not in memory
 */
function fromSnapshot(snapshot, dataDir) {
  const loadDataDir = new Blob([gunzipSync(snapshot)]);
  return PGlite.create({ dataDir, loadDataDir, postgresqlconf });
}

/** A new database, as initdb and the migrations make it. */
async function fromScratch() {
  const { drizzle } = await import("drizzle-orm/pglite");
  const { migrate } = await import("drizzle-orm/pglite/migrator");

  const created = await PGlite.create({ postgresqlconf });
  await migrate(drizzle(created), { migrationsFolder });
  if (keep) {
    // The template databases are two thirds of the snapshot, and nothing uses them.
    await created.query("update pg_database set datistemplate = false");
    await created.query("drop database template0");
    await created.query("drop database template1");
    const dump = await created.dumpDataDir("none");
    const snapshot = gzipSync(await dump.arrayBuffer(), { level: 1 });
    parentPort?.postMessage({ snapshot });
  }
  return created;
}

/**
 * The database in a folder. A new one is made in another folder, which is then renamed,
 * so that an interruption leaves no incomplete database.
 *
 * @param {string} folder
 */
async function fromFolder(folder) {
  if (!existsSync(folder)) {
    const part = `${folder}.part`;
    rmSync(part, { recursive: true, force: true });
    const created = snapshot
      ? await fromSnapshot(snapshot, part)
      : await PGlite.create({ dataDir: part, postgresqlconf });
    await created.close();
    renameSync(part, folder);
  }
  return PGlite.create({ dataDir: folder });
}
