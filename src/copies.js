// The scripts that run. Where the code of an example is the same in 1.0, there is one
// script, for 0.45. For 1.0, a copy of it is made in a folder where its imports find the
// packages of 1.0. Git ignores this folder, and nobody reads it.
//
// node src/copies.js makes all copies, and removes those of scripts that are gone.

import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { allExamples, hasOwnScript, sharedName, sourceOf } from "./examples.js";

const folder = fileURLToPath(
  new URL("../examples/1.0/.copies/", import.meta.url),
);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(folder, { recursive: true, force: true });
  for (const name of allExamples()) scriptOf(name);
}

/**
 * The script that runs an example: the one that is written for it, or a copy, which is
 * made anew if it is not what the script makes of it.
 *
 * @param {string} name as `joins/limit`, or `1.0/joins/limit` for Drizzle 1.0
 * @returns {string} its path
 */
export function scriptOf(name) {
  const source = sourceOf(name);
  if (hasOwnScript(name)) return source;

  const copy = resolve(folder, `${sharedName(name)}.ts`);
  const text = textOfCopy(name, readFileSync(source, "utf8"));
  if (readIfThere(copy) === text) return copy;
  mkdirSync(dirname(copy), { recursive: true });
  const part = `${copy}.${process.pid}`; // another process may read the copy now
  writeFileSync(part, text);
  renameSync(part, copy);
  return copy;
}

/**
 * The text of a script with other imports and another command. Each line stays where it
 * is, so that a message can name the line of the script.
 *
 * @param {string} name
 * @param {string} text
 */
function textOfCopy(name, text) {
  const up = "../".repeat(sharedName(name).split("/").length);
  return text
    .replaceAll(`"${up}src/db`, `"${up}db`)
    .replaceAll(`"${up}src/`, `"../../${up}src/`)
    .replace(/^\/\/ npm run example[ :]/m, "// npm run example 1.0/");
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
