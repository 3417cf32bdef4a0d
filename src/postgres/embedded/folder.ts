import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../errors";
import { serveEmbedded } from "./start.js";

/** Where `npm run db:serve` and `npm run db:studio` keep the embedded PostgreSQL. */
const pgliteFolder = fileURLToPath(
  new URL("../../../.pglite", import.meta.url),
);

/**
 * Serves an embedded PostgreSQL that keeps its data in a folder, which is made if it is
 * missing.
 *
 * @returns its URL, and what ends it when its data are safe
 * @throws UserError if another process serves the folder, or if the port is taken
 */
export async function serveFolder(folder = pgliteFolder) {
  const port = Number(process.env.POSTGRES_PORT || 5432);
  mkdirSync(folder, { recursive: true });
  const lockFile = join(folder, "serve.pid");
  claim(lockFile);
  try {
    const { url, stop } = await serveEmbedded(join(folder, "data"), port);
    return { url, stop: () => stop().finally(() => rmSync(lockFile)) };
  } catch (error) {
    rmSync(lockFile);
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code !== "EADDRINUSE") throw error;
    throw new UserError(
      `The port ${port} of 127.0.0.1 is taken.\nSet POSTGRES_PORT to another one.`,
    );
  }
}

/** Makes sure that no other process serves the folder, as PostgreSQL itself does. */
function claim(lockFile: string): void {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code !== "EEXIST") throw error;
    const pid = Number(readFileSync(lockFile));
    if (isRunning(pid))
      throw new UserError(
        `Another npm run db:serve or db:studio, process ${pid}, has the data in .pglite/: use the DATABASE_URL that it prints.\nIf there is none, delete .pglite/serve.pid.`,
      );
    rmSync(lockFile);
    claim(lockFile);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
