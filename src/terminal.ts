// How an example's results look in the terminal. Node loads this before the example.

import { inspect, parseArgs } from "node:util";

inspect.defaultOptions.depth = null; // whole objects, never [Object]

const { sql } = options();
if (sql) {
  const { onQuery } = await import("./queries");
  onQuery((query) => console.log(`\n${query}\n`));
}

/** What stands after the script's name on the command line. */
function options() {
  try {
    return parseArgs({ options: { sql: { type: "boolean" } } }).values;
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
