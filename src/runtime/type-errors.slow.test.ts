import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copySnapshot, freshCopy } from "../testing/copy";
import { run } from "../testing/run";

const copy = freshCopy();
await copySnapshot(copy);

/** What is said of an error in a script, after the lines of packages. */
async function saidOf(name: string, code: string): Promise<string> {
  writeFileSync(
    join(copy, "examples/mine.ts"),
    `import { db } from "../src/db";
import { users } from "../src/db/schema";

console.log("First:", 1);
${code}`,
  );
  const { exit, stdout, stderr } = await run(
    `node src/runtime/example.js ${name}`,
    {
      cwd: copy,
      env: { DATABASE_URL: process.env.DATABASE_URL },
      seconds: 110,
    },
  );
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: "First: 1\n" });
  const [, ...lines] = stderr.split("\n");
  return lines.filter((line) => !/^ +at /.test(line)).join("\n");
}

describe.each(["mine", "1.0/mine"])(
  "an error of %s without a line of the script",
  (name) => {
    test.each([
      [
        "a misspelt column",
        "await db.select({ id: users.nme }).from(users);",
        "examples/mine.ts:5: Property 'nme' does not exist on type '...'. Did you mean 'name'? (TS2551)\n",
      ],
      [
        "another that TypeScript does not find",
        "await db.select({ id: undefined as never }).from(users);",
        "The last print before it is at examples/mine.ts:4:9.\n",
      ],
    ])(
      "has that of %s",
      async (_, code, said) => {
        expect(await saidOf(name, code)).toBe(said);
      },
      120_000,
    );
  },
);
