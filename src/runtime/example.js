// Node loads this before an example. What takes longest comes first: the embedded
// PostgreSQL starts in a thread of its own while everything else is loaded.

import "./env.js";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { sql } = options();

if (!process.env.DATABASE_URL) {
  const { startEmbedded } = await import("./embedded/start.js");
  startEmbedded().catch(() => {}); // db/url.ts awaits it, and reports its errors
}

// Then the packages, which Node loads faster before tsx is there, and looks at each.
const script = pathToFileURL(process.argv[1] ?? "");
const example = readFileSync(script, "utf8");
const beside = new URL("harness.js", script);
const harness = existsSync(beside) ? beside.href : "./harness.js";
const { load, NoopLogger } = await import(harness);
for (const [, name = ""] of example.matchAll(/ from "(\w[^"]+)";$/gm))
  await load(name);
for (const name of ["pg-core", "postgres-js", "postgres-js/migrator"])
  await import(`drizzle-orm/${name}`);
await import("postgres");

await import("./terminal.js");
if (sql) {
  const { onQuery } = await import("./queries");
  onQuery(NoopLogger, (query) => console.log(`\n${query}\n`));
}

// The client that the example imports is there before the example's first query.
const [, db] = / client\b.* from "(\..+)";$/m.exec(example) ?? [];
if (db) {
  const { failWhenLost } = await import("./safety/lost");
  import(new URL(db, script).href).then(
    ({ client }) => failWhenLost(client),
    () => {}, // the example's own import reports it
  );
}

/** The options after the script's name; others than these end the process. */
function options() {
  try {
    return parseArgs({ options: { sql: { type: "boolean" } } }).values;
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    console.error(`${message}. The only option is --sql.`);
    process.exit(2);
  }
}
