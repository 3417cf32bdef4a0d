// What the terminal of every command needs. Node loads this before the command; it is
// JavaScript, because it is what loads TypeScript.

import "./installed.js";
import { inspect } from "node:util";
import { printer } from "./print.js";

// @ts-expect-error TS7016: it has no types
await import("tsx/esm");
const { checkNode, reportUncaught } = await import("./uncaught");
reportUncaught();
checkNode();

inspect.defaultOptions.depth = null; // whole results, never [Object]

console.log = printer(console.log, console.error);

process.stdout.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === "EPIPE") process.exit(); // a pager or `head` has seen enough
  throw error;
});
