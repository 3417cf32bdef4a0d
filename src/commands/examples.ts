// npm run examples: every example in its order, or those of the folders that are named,
// all in this process: to start one for each takes far longer than to run the example.

import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { scriptOf } from "../copies";
import { allExamples, examplesIn, is10 } from "../examples";
import { takenByNpm } from "../runtime/npm-options";
import { printError } from "../runtime/uncaught";

const { positionals, sql } = options();
const { names, unknown } = examplesIn(positionals);
if (unknown.length > 0) {
  const all = allExamples().flatMap((name) => name.split("/").slice(0, -1));
  console.error(
    `There are no examples in ${unknown.join(", ")}. The folders: ${[...new Set(all)].join(", ")}.`,
  );
  process.exit(2);
}

// The client of each release serves all examples, so that client.end() ends nothing yet.
const ends: (() => Promise<void>)[] = [];
for (const of10 of new Set(names.map(is10))) {
  const { client } = of10
    ? await import("../../examples/1.0/db")
    : await import("../db");
  ends.push(client.end);
  client.end = async () => {};
  if (sql) {
    const { onQuery } = await import("../runtime/queries");
    onQuery(client, (query) => console.log(`\n${query}\n`));
  }
}

// An error that no example catches ends that example, and not this process.
let fail: (error: unknown) => void;
process.removeAllListeners("uncaughtException");
process.on("uncaughtException", (error) => fail(error));

const failed: string[] = [];
for (const [i, name] of names.entries()) {
  console.log(`── ${name} (${i + 1} of ${names.length}) ──`);
  process.exitCode = 0;
  const failure = new Promise<never>((_, reject) => (fail = reject));
  try {
    await Promise.race([import(pathToFileURL(scriptOf(name)).href), failure]);
  } catch (error) {
    await printError(error);
    process.exitCode = 1;
  }
  if (process.exitCode !== 0) failed.push(name);
  console.log();
}

process.exitCode = failed.length > 0 ? 1 : 0;
if (failed.length > 0) console.error(`Failed: ${failed.join(", ")}`);
for (const end of ends) await end();

/** The arguments; an option other than --sql ends the process. */
function options() {
  try {
    const { positionals, values } = parseArgs({
      args: [
        ...process.argv.slice(2).filter((text) => text !== "--"), // from pnpm
        ...takenByNpm(/^examples$/),
      ],
      options: { sql: { type: "boolean" } },
      allowPositionals: true,
    });
    return { positionals, ...values };
  } catch (error) {
    const [what] = (error as Error).message.split(". ");
    console.error(`${what}. The only option is --sql.`);
    process.exit(2);
  }
}
