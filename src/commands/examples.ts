// npm run examples: every example in the lesson's order, each in a process of its own
// and with the options of this one.

import { spawnSync } from "node:child_process";
import { sections } from "../seed";

const options = process.argv.slice(2);
const failed = sections.filter((section) => {
  console.log(`── ${section} ──`);
  const { status } = spawnSync(
    process.execPath,
    [
      "--import",
      "./src/runtime/example.js",
      `examples/${section}.ts`,
      ...options,
    ],
    { stdio: "inherit" },
  );
  console.log();
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
