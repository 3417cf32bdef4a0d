// npm run examples: every example in its order, or those of the folders that are named,
// each in a process of its own and with the options of this one.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { allExamples, examplesIn } from "../examples";
import { takenByNpm } from "../runtime/npm-options";

const program = fileURLToPath(import.meta.resolve("../runtime/example.js"));
const args = [
  ...process.argv.slice(2).filter((text) => text !== "--"), // from pnpm
  ...takenByNpm(/^examples$/),
];
const options = args.filter((text) => text.startsWith("-"));

const { names, unknown } = examplesIn(folders());
if (unknown.length > 0) {
  const all = allExamples().flatMap((name) => name.split("/").slice(0, -1));
  console.error(
    `There are no examples in ${unknown.join(", ")}. The folders: ${[...new Set(all)].join(", ")}.`,
  );
  process.exit(2);
}

const failed = names.filter((name) => {
  console.log(`── ${name} ──`);
  const { status } = spawnSync(
    process.execPath,
    [program, `examples/${name}`, ...options],
    { stdio: "inherit" },
  );
  console.log();
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}

/** The folders that are named; an option other than --sql ends the process. */
function folders(): string[] {
  try {
    return parseArgs({
      args,
      options: { sql: { type: "boolean" } },
      allowPositionals: true,
    }).positionals;
  } catch (error) {
    const [what] = (error as Error).message.split(". ");
    console.error(`${what}. The only option is --sql.`);
    process.exit(2);
  }
}
