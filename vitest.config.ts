import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

// The embedded PostgreSQL, whatever .env says; or the server of npm run test:postgres.
process.env.DATABASE_URL = "";
const needServer = process.env.TEST_SERVER ? [] : ["**/*.postgres.test.ts"];

export default defineConfig({
  test: {
    setupFiles: ["src/testing/database.ts", "src/testing/difference.ts"],
    exclude: [...configDefaults.exclude, ...needServer],
    isolate: false, // each worker imports and starts everything once
    maxWorkers: Math.max(2, availableParallelism()),
    maxConcurrency: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
