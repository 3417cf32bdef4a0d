import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { inspect } from "node:util";
import { explain, UserError } from "../postgres/errors";
import { root } from "./places.js";
import { nameSources } from "./sources.js";

/**
 * From now on, an error that nobody catches ends the process with exit code 1, and its
 * message.
 */
export function reportUncaught(): void {
  let reported = false;
  process.on("uncaughtException", async (error) => {
    if (reported) return; // one error often brings others with it
    reported = true;
    process.exitCode = 1; // whatever becomes of the report
    await printError(error);
    process.stdout.write("", () => process.exit(1)); // once all before it is written
  });
}

/**
 * Prints what is wrong with the server or a setting, or else what report.ts makes of an
 * error, its place in the script, and the page that explains it. The error itself with its
 * stack follows the message if the variable STACK is set.
 */
export async function printError(error: unknown): Promise<void> {
  const explanation = explain(error);
  const syntax = await syntaxError(error);
  if (syntax) return console.error(syntax);
  const { report, lastPrintBefore } = await import("./report"); // takes its time
  const message = explanation ?? report(error);
  const whole = nameSources(inspect(error));
  console.error(message ?? whole);
  if (message && process.env.STACK) console.error(whole);
  if (explanation) return;
  const last = lastPrintBefore(error);
  const place = last && (await placeOf(last));
  if (place) console.error(place);
  const { pageOfError } = await import("../finder/answer.js");
  const page = pageOfError(error, place);
  if (message && page) console.error(`\nRead ${page}`);
}

/**
 * Where a script is no TypeScript, and what is expected there.
 *
 * @returns `examples/joins.ts:12: ')' expected. (TS1005)`, or undefined if the error is
 *   not esbuild's, which tsx reads the scripts with
 */
async function syntaxError(error: unknown): Promise<string | undefined> {
  const said = error instanceof Error ? error.message : "";
  const [, file, line, text] =
    /^Transform failed with .*\n(.+?):(\d+):\d+: ERROR: (.+)/.exec(said) ?? [];
  if (!file) return undefined;
  const found = await import("./type-errors").then(
    ({ syntaxErrorsOf }) => syntaxErrorsOf(file),
    () => [], // TypeScript is not installed
  );
  const path = nameSources(relative(root, file)).replaceAll(sep, "/");
  return found[0] ?? `${path}:${line}: ${text}`;
}

/**
 * Where an error comes from whose stack does not say it: what TypeScript finds in the
 * script, or else the last print before it.
 *
 * @returns undefined if no example runs
 */
async function placeOf(lastPrint: string): Promise<string | undefined> {
  const script = process.argv[1] ?? "";
  if (!script.startsWith(`${root}examples/`)) return undefined;
  const found = await import("./type-errors").then(
    ({ typeErrorsOf }) => typeErrorsOf(script),
    () => [], // TypeScript is not installed
  );
  return found.length > 0 ? found.join("\n") : lastPrint;
}

/**
 * Checks the version of Node.
 *
 * @throws UserError if it is older than package.json asks for
 */
export function checkNode(version = process.versions.node): void {
  const manifest = new URL("../../package.json", import.meta.url);
  const { engines } = JSON.parse(readFileSync(manifest, "utf8"));
  const oldest = engines.node.replace(">=", "");
  if (version.localeCompare(oldest, "en", { numeric: true }) >= 0) return;
  throw new UserError(
    `This is Node ${version}: the examples need ${oldest} or later.`,
  );
}
