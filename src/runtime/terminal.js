// What the terminal of every command needs. Node loads this before the command; it is
// JavaScript, because it is what loads TypeScript.

import "./installed.js";
import { inspect } from "node:util";
import { nameSources } from "../copies.js";
import { notePrint } from "./places.js";
import { shorten } from "./short.js";

// @ts-expect-error TS7016: it has no types
await import("tsx/esm");
const { checkNode, reportUncaught } = await import("./uncaught");
reportUncaught();
checkNode();

inspect.defaultOptions.depth = null; // whole results, never [Object]

// postgres.js prints a notice of PostgreSQL as an object. It is shown in a line of its
// own, but for the messages that are meant for a server's log.
const { log } = console;
console.log = (...values) => {
  const [value] = values;
  for (let error of values)
    for (; error instanceof Error; error = error.cause)
      error.stack = nameSources(String(error.stack));
  if (!isNotice(value)) {
    notePrint();
    shorten(values);
    log(...values);
  } else if (/^(INFO|NOTICE|WARNING)$/.test(value.severity))
    console.error(`${value.severity}: ${value.message}`);
};

/** @param {any} value */
function isNotice(value) {
  const { severity_local } = Object(value);
  return severity_local !== undefined && !(value instanceof Error);
}

process.stdout.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === "EPIPE") process.exit(); // a pager or `head` has seen enough
  throw error;
});
