// What the terminal of every command needs. Node loads this before the command; it is
// JavaScript, because it is what loads TypeScript.

import { inspect } from "node:util";
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
