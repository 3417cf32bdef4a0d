// What an example's terminal needs. Node loads this before the example; it is
// JavaScript, because it is what loads TypeScript.

import { inspect, parseArgs } from "node:util";
import "tsx/esm";

const { reportFaults } = await import("./faults");
reportFaults();

inspect.defaultOptions.depth = null; // whole objects, never [Object]

const { log } = console;
console.log = (...values) => {
  const isNotice = values[0] instanceof Object && "severity_local" in values[0];
  if (!isNotice) log(...values); // PostgreSQL's notices, which postgres.js prints
};

process.stdout.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
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
    const { message } = /** @type {Error} */ (error);
    console.error(`${message}. The only option is --sql.`);
    process.exit(2);
  }
}
