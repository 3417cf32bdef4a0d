import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { inspect, isDeepStrictEqual } from "node:util";
import { runInThisContext } from "node:vm";
import type ts from "typescript";
import { hasOwnScript, nameIn, releasesOf, sourceOf } from "../examples";
import { parse, printsIn } from "../pages/script";
import { repository } from "./run";
import { type Printed, runScript } from "./run-script";

/**
 * Writes the results that are missing under the prints of an example's scripts, as they
 * run, and says so. A result that is there stays as it is.
 *
 * @throws Error if a result is missing that is no JavaScript literal, or what a script
 *   throws
 */
export async function fillResults(name: string): Promise<void> {
  for (const release of releasesOf(name)) {
    const full = nameIn(name, release);
    const file = sourceOf(full);
    const text = readFileSync(file, "utf8");
    const missing = printsWithout(text, file);
    if (!hasOwnScript(full) || missing.length === 0) continue;
    writeFileSync(
      file,
      withResults(text, file, await runScript(name, release)),
    );
    process.stderr.write(
      `Wrote the results that were missing in ${relative(repository, file)}: ${missing.map((print) => `"${labelOf(print)}"`).join(", ")}\n`,
    );
  }
}

/** The text of a script with the results that are missing in it. */
export function withResults(
  text: string,
  file: string,
  printed: Pick<Printed, "label" | "value">[],
): string {
  return printsWithout(text, file).reduceRight((filled, print) => {
    const label = labelOf(print);
    const found = printed.filter((one) => one.label === label);
    if (found.length !== 1)
      throw new Error(`${file}: "${label}" is printed ${found.length} times.`);
    const { parent } = print;
    const line = text.slice(0, parent.getStart()).split("\n").at(-1)!;
    const result = literalOf(found[0]!.value, `${file}: ${label}`);
    const comment = result.replaceAll(/^/gm, `${line}// `);
    return `${filled.slice(0, parent.end)}\n${comment}${filled.slice(parent.end)}`;
  }, text);
}

/** The prints that have no comment right under them. */
function printsWithout(text: string, file: string): ts.CallExpression[] {
  return printsIn(parse(text, file)).filter(
    ({ parent }) => !/^[^\n]*\n[ \t]*\/\//.test(text.slice(parent.end)),
  );
}

function labelOf({ arguments: [label] }: ts.CallExpression): string {
  return (label as ts.StringLiteral).text;
}

/** A value as a result shows it. */
function literalOf(value: unknown, where: string): string {
  const literal = inspect(withDates(value), { depth: null });
  try {
    if (isDeepStrictEqual(runInThisContext(`(${literal})`), value))
      return literal;
  } catch {
    // not even JavaScript
  }
  throw new Error(`${where} Write this result by hand: ${literal}`);
}

/** A value in which a date is shown as the code that makes it. */
function withDates(value: unknown): unknown {
  if (value instanceof Date)
    return { [inspect.custom]: () => `new Date("${value.toISOString()}")` };
  if (Array.isArray(value)) return value.map(withDates);
  if (value === null) return value;
  if (Object.getPrototypeOf(Object(value)) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, withDates(one)]),
  );
}
