// What an example's terminal needs. Node loads this before the example.

import { inspect, parseArgs } from "node:util";

inspect.defaultOptions.depth = null; // whole objects, never [Object]

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(); // a pager or `head` has seen enough
  throw error;
});

if (options().sql) {
  const { onQuery } = await import("./queries");
  onQuery((query) => console.log(`\n${query}\n`));
}

/** The options after the script's name; others than these end the process. */
function options() {
  try {
    return parseArgs({ options: { sql: { type: "boolean" } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}. The only option is --sql.`);
    process.exit(2);
  }
}
