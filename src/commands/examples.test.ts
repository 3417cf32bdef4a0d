import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freshCopy } from "../testing/copy";
import { documentedOutput, run } from "../testing/run";
import { exampleFile } from "../pages/script";

const copy = freshCopy();

test("an example prints its results; -- --sql also prints the queries, as on the section's page", async () => {
  const outcome = await run("npm run -s example:many-to-many -- --sql");
  const page = readFileSync(exampleFile("many-to-many", "md"), "utf8");

  let { stdout } = outcome;
  for (const [, query] of page.matchAll(/^```sql\n(.+?)\n```$/gms)) {
    expect(stdout).toContain(`\n${query}\n\n`);
    stdout = stdout.replace(`\n${query}\n\n`, "");
  }
  expect({ ...outcome, stdout }).toEqual({
    exit: 0,
    stdout: documentedOutput("many-to-many"),
    stderr: "",
  });
});

test("an unknown option is named, and nothing runs", async () => {
  expect(await run("npm run -s example:joins -- --slq")).toEqual({
    exit: 2,
    stdout: "",
    stderr: "Unknown option '--slq'. The only option is --sql.\n",
  });
});

const examples =
  "node --import ./src/runtime/terminal.js src/commands/examples.ts";

test("npm run examples goes on after one that fails, and exits with 1", async () => {
  const write = (file: string, text: string) =>
    writeFileSync(join(copy, file), text);
  write("examples/one.ts", "process.exitCode = 2;");
  write("examples/two.ts", `console.log("Second:", 2);`);
  const env = { DATABASE_URL: "postgres://nowhere" }; // these two use none

  write("src/sections.ts", `export const examples = ["one", "two"];`);
  expect(await run(examples, { cwd: copy, env })).toEqual({
    exit: 1,
    stdout: "── one ──\n\n── two ──\nSecond: 2\n\n",
    stderr: "Failed: one\n",
  });

  write("src/sections.ts", `export const examples = ["two"];`);
  expect(await run(examples, { cwd: copy, env })).toEqual({
    exit: 0,
    stdout: "── two ──\nSecond: 2\n\n",
    stderr: "",
  });
});
