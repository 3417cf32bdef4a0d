// npm run examples: every example in its order, each in a process of its own and with
// the options of this one.

import { spawnSync } from "node:child_process";
import { examples } from "../sections";

const options = process.argv.slice(2);
const failed = examples.filter((example) => {
  console.log(`── ${example} ──`);
  const { status } = spawnSync(
    process.execPath,
    [
      "--import",
      "./src/runtime/example.js",
      `examples/${example}.ts`,
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
