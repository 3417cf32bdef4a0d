// Node loads this before an example. What takes longest comes first: the embedded
// PostgreSQL starts in a thread of its own while everything else is loaded.

import "dotenv/config";
import { readFileSync } from "node:fs";

if (!process.env.DATABASE_URL) {
  const { startEmbedded } = await import("./embedded/start.js");
  startEmbedded().catch(() => {}); // whoever waits for its URL hears of it
}

// Then the packages, which Node loads faster before tsx is there, and looks at each.
const example = readFileSync(process.argv[1] ?? "", "utf8");
for (const [, name = ""] of example.matchAll(/ from "(\w.+)";$/gm))
  await import(name);
for (const name of ["pg-core", "postgres-js", "postgres-js/migrator"])
  await import(`drizzle-orm/${name}`);
await import("postgres");

await import("./terminal.js");
