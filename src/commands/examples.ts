// npm run examples: every example in its order, or those of the folders that are named,
// each in a process of its own and with the options of this one.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { allExamples, isIn10, scriptOf } from "../runtime/examples.js";

const program = fileURLToPath(import.meta.resolve("../runtime/example.js"));
const { folders, options } = parseArguments();
const names = allExamples();

/** Whether an example stands in a folder, or is the script of that name. */
const isOf = (folder: string) => (name: string) =>
  `${name}/`.startsWith(folder && `${folder}/`);

const unknown = folders.filter((folder) => !names.some(isOf(folder)));
if (unknown.length > 0) {
  const all = new Set(names.flatMap((name) => name.split("/").slice(0, -1)));
  console.error(
    `There are no examples in ${unknown.join(", ")}. The folders: ${[...all].join(", ")}.`,
  );
  process.exit(2);
}

const failed = names
  .filter((name) => folders.some((folder) => isOf(folder)(name)))
  .filter((name) => {
    console.log(`── ${name} ──`);
    const { status } = spawnSync(
      process.execPath,
      [program, scriptOf(name), ...options],
      { stdio: "inherit" },
    );
    console.log();
    return status !== 0;
  });

if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}

/** The folders, without a slash at the end, and the options; others end the process. */
function parseArguments() {
  const options = process.argv.slice(2).filter((text) => text.startsWith("-"));
  try {
    const { positionals } = parseArgs({
      options: { sql: { type: "boolean" } },
      allowPositionals: true,
    });
    const here = isIn10 ? "1.0/" : "";
    const folders = (positionals.length > 0 ? positionals : [""]).map((typed) =>
      (typed.startsWith("1.0") ? typed : here + typed)
        .replace(/^examples(\/|$)/, "")
        .replace(/\/$/, ""),
    );
    return { folders, options };
  } catch (error) {
    const [what] = (error as Error).message.split(". ");
    console.error(`${what}. The only option is --sql.`);
    process.exit(2);
  }
}
