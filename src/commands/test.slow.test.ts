import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySnapshot, freshCopy } from "../testing/copy";
import { run } from "../testing/run";

const copy = freshCopy();

/** The script of a new question, which has no result yet. */
const script = `// # How many users there are
//
// \`$count()\` counts rows.
//
// Group: count and sum.
// In 1.0: the same.
//
// npm run example joins/new

import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("joins");

const number = await db.$count(users);
console.log("Users:", number);

await client.end();
`;

/** Runs the tests of the new question, as npm test does. */
function testNew(text: string, ...options: string[]) {
  writeFileSync(join(copy, "examples/joins/new.ts"), text);
  const command =
    "node --import ./src/runtime/terminal.js src/commands/test.ts";
  const env = { DATABASE_URL: "", TEST_SERVER: "", NO_COLOR: "1" };
  return run([command, ...options, "joins/new"].join(" "), { cwd: copy, env });
}

const read = (file: string) => readFileSync(join(copy, file), "utf8");

test("npm test -- -u <name> writes the missing results, the page, and its line in the index", async () => {
  mkdirSync(join(copy, "examples/joins"), { recursive: true });
  await copySnapshot(copy);
  const { exit, stderr } = await testNew(script, "-u");
  expect({ exit, stderr }).toEqual({
    exit: 0,
    stderr: `Wrote the results that were missing in examples/joins/new.ts: "Users:"\n`,
  });
  expect(read("examples/joins/new.ts")).toContain("number);\n// 2\n\nawait");
  expect(read("examples/joins/new.md")).toContain("\n```js\n2\n```\n");
  expect(read("examples/README.md")).toContain(
    "\n- [How many users there are](joins/new.md)\n",
  );
});

test("a mistake in a head is one failure, with the file, the line and the rule", async () => {
  const { exit, stdout, stderr } = await testNew(
    script.replace("the same.", "the same"),
  );
  expect(exit).toBe(1);
  expect(stdout).toMatch(/ Tests {2}1 failed \| 1 skipped /);
  expect(stderr).toContain(
    `${copy}/examples/joins/new.ts:6: The line "In 1.0" ends with a full stop.`,
  );
});
