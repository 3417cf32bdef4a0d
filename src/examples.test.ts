import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { repository } from "./testing/run";

// A repository with examples of its own.
const root = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

cpSync(join(repository, "src/examples.js"), join(root, "src/examples.js"));
for (const name of [
  "joins",
  "relations",
  "joins/limit",
  "joins/count",
  "joins/count-in-subquery",
  "sql/dates",
  "1.0/joins",
  "1.0/joins/count",
  "1.0/values/bigint",
])
  write(`examples/${name}.ts`, "");
write("examples/joins.test.ts", "");
write("examples/1.0/db/schema.ts", "");
write("examples/1.0/node_modules/a/index.ts", "");

const { allExamples, exampleAt, examplesIn }: typeof import("./examples") =
  await import(pathToFileURL(join(root, "src/examples.js")).href);

test("each script is an example, in both releases if it is one of 0.45: those of 0.45 first, and in each release the lesson's", () => {
  expect(allExamples()).toEqual([
    "relations",
    "joins",
    "joins/count",
    "joins/count-in-subquery",
    "joins/limit",
    "sql/dates",
    "1.0/relations",
    "1.0/joins",
    "1.0/joins/count",
    "1.0/joins/count-in-subquery",
    "1.0/joins/limit",
    "1.0/sql/dates",
    "1.0/values/bigint",
  ]);
});

test.each([
  ["joins", "joins"],
  ["joins/limit", "joins/limit"],
  ["examples/joins/limit.ts", "joins/limit"],
  ["examples/1.0/joins.md", "1.0/joins"],
  ["1.0/joins/count", "1.0/joins/count"],
  ["1.0/joins/limit", "1.0/joins/limit"],
  ["values/bigint", "1.0/values/bigint"],
  [join(root, "examples/joins.ts"), "joins"],
  ["limit", undefined],
  ["../package", undefined],
])("%s is the path of %s", (path, name) => {
  expect(exampleAt(path)).toBe(name);
});

test("a path begins where npm was called", () => {
  vi.stubEnv("INIT_CWD", join(root, "examples/1.0/joins"));
  expect(exampleAt("count.ts")).toBe("1.0/joins/count");
  vi.unstubAllEnvs();
});

test.each([
  [
    ["joins"],
    ["joins", "joins/count", "joins/count-in-subquery", "joins/limit"],
  ],
  [["examples/sql/"], ["sql/dates"]],
  [
    ["1.0/joins/", "relations"],
    [
      "relations",
      "1.0/joins",
      "1.0/joins/count",
      "1.0/joins/count-in-subquery",
      "1.0/joins/limit",
    ],
  ],
])("the examples in %j are %j", (folders, found) => {
  expect(examplesIn(folders)).toEqual({ names: found, unknown: [] });
});

test("a folder without examples is told from one", () => {
  expect(examplesIn(["jions", "sql"]).unknown).toEqual(["jions"]);
  expect(examplesIn([]).names).toEqual(allExamples());
});
