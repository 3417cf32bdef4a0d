// npm test: Vitest, with its own arguments. The name of an example tests that one, and
// the index. -u also writes results that are missing in scripts.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findExamples } from "../examples";

const given = process.argv.slice(2);
const examples = findExamples();
const isExample = (name: string) => examples.includes(name);
const names = given.map((name) =>
  name.replace(/^(?:examples\/)?(?:1\.0\/)?|\.(?:ts|md)$/g, ""),
);
const asked = names.filter(isExample);

const vitest = new URL(
  "vitest.mjs",
  import.meta.resolve("vitest/package.json"),
);
const { status } = spawnSync(
  process.execPath,
  [
    fileURLToPath(vitest),
    "run",
    ...(asked.length > 0 ? ["examples/examples.test.ts"] : []),
    ...given.filter((_, i) => !isExample(names[i]!)),
  ],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      ...(asked.length > 0 && { EXAMPLES: asked.join(" ") }),
      ...(given.some((one) => /^(-u|--update)$/.test(one)) && {
        FILL_RESULTS: "true",
      }),
    },
  },
);
process.exitCode = status ?? 1;
if (given.length === 0 && !process.env.CI)
  console.error(
    "Not run: the tests that take long, *.slow.test.ts. CI runs them, and so does CI=true npm test.",
  );
