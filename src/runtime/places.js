// The places in a stack. JavaScript, because it is there before TypeScript is loaded.

import { sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The places in this repository's folder, packages and all, that a stack names, from the
 * innermost: `examples/joins.ts:20:3`.
 *
 * @param {string} [stack] that of an error
 */
export function placesIn(stack = "") {
  const frame = /^ +at (?:.*\()?(?:file:\/\/)?(.+:\d+:\d+)\)?$/gm;
  return [...stack.matchAll(frame)]
    .map(([, place = ""]) => place)
    .filter((place) => place.startsWith(root))
    .map((place) => place.slice(root.length).replaceAll(sep, "/"));
}

/** @type {Error | undefined} */
let print;

/** Notes that something is printed now. */
export function notePrint() {
  print = new Error();
}

/** An error that has the stack of the last print. */
export function lastPrint() {
  return print;
}
