import { readFileSync } from "node:fs";
import { scriptFile } from "../examples";

/** What the first line of a generated script begins with. */
const mark = "// Generated from ";

/** Whether a script of 1.0 is generated from that of 0.45. */
export function isGenerated(text: string): boolean {
  return text.startsWith(mark);
}

/**
 * The script of 1.0 for the code of 0.45: it differs in its imports and its command.
 *
 * @param name of the example
 */
export function generateTwin(name: string): string {
  const up = "../".repeat(name.split("/").length);
  const text = readFileSync(scriptFile(name, "0.45"), "utf8");
  return [
    `${mark}${up}${name}.ts, as its code is the same in 1.0. Change it there.`,
    "//",
    text
      .replaceAll(`"${up}src/db`, `"./${up.slice(3)}db`.replace("./..", ".."))
      .replaceAll(`"${up}src/`, `"../${up}src/`)
      .replace(/^\/\/ npm run example[ :]/m, "// npm run example 1.0/"),
  ].join("\n");
}
