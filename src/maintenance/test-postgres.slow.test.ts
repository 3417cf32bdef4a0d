import { expect, test } from "vitest";
import { run } from "../testing/run";

const testPostgres =
  "node --import ./src/runtime/terminal.js src/maintenance/test-postgres.ts";

test("npm run test:postgres says what it lacks, and runs nothing", async () => {
  const env = { TEST_DATABASE_URL: "", DOCKER_HOST: "tcp://127.0.0.1:1" };
  expect(await run(testPostgres, { env })).toEqual({
    exit: 1,
    stdout: "",
    stderr:
      "No PostgreSQL to test on: start Docker, or set TEST_DATABASE_URL to a server's URL (Could not find a working container runtime strategy).\n",
  });
});
