import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import type { Section } from "../seed";

/** The path of a section's script, or of the file with the SQL that it sends. */
export function scriptFile(section: Section, extension = "ts"): string {
  const url = new URL(
    `../../examples/${section}.${extension}`,
    import.meta.url,
  );
  return fileURLToPath(url);
}

/** A `console.log` of an example, as the reader sees it. */
interface Print {
  label: string;
  /** What is printed: a variable's name or another expression. */
  expression: string;
  /** The result in the comment under it. */
  value: unknown;
}

/**
 * Reads the prints of a section's script, in their order.
 *
 * @throws if one is not a label and a value on a line of its own, or if no comment
 *   with a JavaScript literal stands right under it
 */
export function readPrints(section: Section): Print[] {
  const file = scriptFile(section);
  const lines = readFileSync(file, "utf8").split(/\r?\n/);

  return lines.flatMap((line, i) => {
    if (!line.includes("console.log")) return [];
    const print = /^\s*console\.log\("(.+:)", (.+)\);$/.exec(line);
    if (!print)
      throw new Error(`${file}:${i + 1}: a label and a value, please`);

    const below = lines.slice(i + 1);
    const end = below.findIndex((line) => !line.trim().startsWith("//"));
    const comment = below.slice(0, end).map((line) => line.trim().slice(2));
    if (end === 0)
      throw new Error(`${file}:${i + 1}: no result under the print`);

    const [, label = "", expression = ""] = print;
    const value: unknown = runInThisContext(`(${comment.join("\n")})`);
    return [{ label, expression, value }];
  });
}
