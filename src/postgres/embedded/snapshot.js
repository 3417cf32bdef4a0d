import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";

// A data directory takes PGlite seconds to make and a fraction of one to load. So one
// is kept, for the version of PGlite and the migrations that made it. Whatever goes
// wrong with the file, the embedded PostgreSQL starts without it.

const modules = new URL("../../../node_modules/", import.meta.url);
const migrations = new URL("../../../drizzle/", import.meta.url);
const folder = new URL(".cache/drizzle-relations-by-example/", modules);

/** The bytes of the snapshot, a gzipped tar; undefined if none can be read. */
export function readSnapshot() {
  return attempt(() => readFileSync(file()));
}

/** Whether a snapshot can be written. */
export function canKeepSnapshot() {
  const writable = attempt(() => {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  });
  return writable ?? false;
}

/**
 * Writes the snapshot in place of older ones, so that others see the whole of it or
 * nothing. A Ctrl-C takes effect when that is done, and a disk that is full leaves no
 * part of it.
 *
 * @param {Uint8Array} snapshot
 */
export function keepSnapshot(snapshot) {
  const interrupt = () => process.kill(process.pid, "SIGINT");
  process.once("SIGINT", interrupt);

  const part = new URL(`${process.pid}.part`, folder);
  const kept = attempt(() => {
    writeFileSync(part, snapshot);
    renameSync(part, file());
    return true;
  });
  if (kept) removeOthers();
  if (!kept) attempt(() => rmSync(part));

  setImmediate(() => process.off("SIGINT", interrupt));
}

/** Removes the snapshots of other versions of PGlite, or of other migrations. */
function removeOthers() {
  for (const name of readdirSync(folder)) {
    const other = new URL(name, folder);
    if (name.startsWith("pglite-") && other.href !== file().href)
      attempt(() => rmSync(other));
  }
}

function file() {
  const manifest = new URL("@electric-sql/pglite/package.json", modules);
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const hash = createHash("sha256");
  for (const name of readdirSync(migrations).sort())
    if (name.endsWith(".sql"))
      hash.update(readFileSync(new URL(name, migrations)));
  const tables = hash.digest("hex").slice(0, 8);
  return new URL(`pglite-${version}-${tables}.tar.gz`, folder);
}

/**
 * @template Result
 * @param {() => Result} action
 * @returns {Result | undefined}
 */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
