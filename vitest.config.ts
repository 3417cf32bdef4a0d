import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// The embedded PostgreSQL, whatever .env says; or the server of npm run test:postgres.
process.env.DATABASE_URL = "";
const needServer = process.env.TEST_SERVER ? [] : ["**/*.postgres.test.ts"];
const needTime = process.env.CI ? [] : ["**/*.slow.test.ts"];

/** The file that takes the longest comes first, so that no worker waits for it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isLong = ({ moduleId }: TestSpecification) =>
      moduleId.endsWith("/examples/examples.test.ts");
    return [
      ...files.filter(isLong),
      ...(await super.sort(files.filter((file) => !isLong(file)))),
    ];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    setupFiles: ["src/testing/database.ts"],
    exclude: [...configDefaults.exclude, ...needServer, ...needTime],
    isolate: false, // each worker imports and starts everything once
    maxWorkers: Math.max(2, availableParallelism()),
    maxConcurrency: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "examples",
          include: ["examples/examples.test.ts"],
          // Node loads the scripts, as in a terminal, and not Vite.
          experimental: { viteModuleRunner: false, nodeLoader: false },
          execArgv: ["--import", "tsx/esm", "--max-semi-space-size=64"],
        },
      },
      {
        extends: true,
        test: { name: "others", exclude: ["examples/examples.test.ts"] },
      },
    ],
  },
});
