// npm run db:studio: the tables in Drizzle Studio, of the database that DATABASE_URL
// names, or else of the embedded PostgreSQL of npm run db:serve.

import "../postgres/env.js";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { serveFolder } from "../postgres/embedded/folder";
import { onInterrupt, spawnNode } from "../runtime/interrupt";

const program = new URL("bin.cjs", import.meta.resolve("drizzle-kit"));
const repository = fileURLToPath(new URL("../../", import.meta.url));

const embedded = process.env.DATABASE_URL ? undefined : await serveFolder();
if (embedded)
  console.log(
    "The data of npm run db:serve, in .pglite/. Ctrl-C ends the server and the studio.",
  );

const interrupted = onInterrupt();
const DATABASE_URL = embedded?.url ?? process.env.DATABASE_URL;
const studio = spawnNode(
  [fileURLToPath(program), "studio", ...process.argv.slice(2)],
  {
    cwd: repository,
    env: { ...process.env, DATABASE_URL },
    stdio: "inherit",
  },
  interrupted,
);
await once(studio, "close");
await embedded?.stop();
process.exitCode = interrupted.aborted ? 0 : (studio.exitCode ?? 1);
