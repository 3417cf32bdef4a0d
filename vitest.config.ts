import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

process.env.DATABASE_URL = ""; // the embedded PostgreSQL, whatever .env says

export default defineConfig({
  test: {
    isolate: false, // each worker imports and starts everything once
    maxWorkers: Math.max(2, availableParallelism()),
    maxConcurrency: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
