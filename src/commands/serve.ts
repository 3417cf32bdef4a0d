// npm run db:serve: an embedded PostgreSQL that stays, and keeps its data in .pglite/.

import "dotenv/config";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveEmbedded } from "../embedded/start.js";
import { Fault, reportFaults } from "../faults";

reportFaults();

const home = fileURLToPath(new URL("../../.pglite/", import.meta.url));
const lockFile = `${home}serve.pid`;
const port = Number(process.env.POSTGRES_PORT || 5432);

mkdirSync(home, { recursive: true });
claimFolder();
process.on("exit", () => rmSync(lockFile));

const { url, stop } = await serve();
console.log(`DATABASE_URL=${url}
The data are in .pglite/. Ctrl-C ends the server.`);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void stop()); // and nothing keeps the process alive

async function serve() {
  try {
    return await serveEmbedded(`${home}data`, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new Fault(
      `The port ${port} of 127.0.0.1 is taken.\nSet POSTGRES_PORT to another one.`,
    );
  }
}

/** Makes sure that no other process serves the folder, as PostgreSQL itself does. */
function claimFolder(): void {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const pid = Number(readFileSync(lockFile));
    if (isRunning(pid))
      throw new Fault(
        `Another npm run db:serve, process ${pid}, has the data in .pglite/.\nIf there is none, delete .pglite/serve.pid.`,
      );
    rmSync(lockFile);
    claimFolder();
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
