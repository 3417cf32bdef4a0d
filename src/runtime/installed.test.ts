import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freshCopy } from "../testing/copy";
import { run } from "../testing/run";

const copy = freshCopy();
rmSync(join(copy, "node_modules"), { recursive: true });

test.each([
  "example joins",
  "example 1.0/joins",
  "examples",
  "db:seed joins",
  "db:serve",
  "test",
])("npm run %s, before npm ci, says that it comes first", async (script) => {
  expect(await run(`npm run -s ${script}`, { cwd: copy })).toEqual({
    exit: 1,
    stdout: "",
    stderr: "Run npm ci first.\n",
  });
});
