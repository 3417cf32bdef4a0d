import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { repository } from "../testing/run";

// A repository with examples of its own.
const root = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

for (const file of ["src/examples.js", "src/runtime/search.js"])
  cpSync(join(repository, file), join(root, file));
for (const [name, title] of Object.entries({
  joins: "Joins",
  relations: "Relations",
  "joins/limit":
    "`limit` returns fewer users\n//\n// In 1.0: the same.\n// Also: pagination, page size,\n// offset.\n// Trap: wrong",
  "joins/count": "count() is 1",
  "joins/count-in-subquery": "A count that is null",
  "sql/dates": "Dates",
  "1.0/joins": "Joins",
  "1.0/joins/count": "count() is 1",
  "1.0/values/bigint": "A bigint is exact",
}))
  write(
    `examples/${name}.ts`,
    `// Generated from x.\n//\n// # ${title}\n\n// # Of a step, as limit\n`,
  );
write("examples/joins.test.ts", "");
write("examples/1.0/db/schema.ts", "");
write("examples/1.0/node_modules/a/index.ts", "");

const load = (name: string) =>
  import(pathToFileURL(join(root, "src", name)).href);
const { allExamples, exampleAt, examplesIn }: typeof import("../examples") =
  await load("examples.js");
const { list, nearest, questions, search }: typeof import("./search.js") =
  await load("runtime/search.js");
const names = (found: { name: string }[]) => found.map(({ name }) => name);

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

describe("search", () => {
  test.each([
    ["a part of a name", "subq", ["joins/count-in-subquery"]],
    [
      "a part of several",
      "joins/c",
      ["joins/count", "joins/count-in-subquery"],
    ],
    ["the end of a name", "count.md", ["joins/count"]],
    ["one for 1.0", "1.0/count", ["1.0/joins/count"]],
    ["one for 1.0 by words", "1.0 exact BIGINT", ["1.0/values/bigint"]],
    ["one that 0.45 lacks", "big", ["1.0/values/bigint"]],
    ["words of a title", "users fewer", ["joins/limit"]],
    ["other words", "Size Offset", ["joins/limit"]],
    [
      "words of several",
      "count is",
      ["joins/count", "joins/count-in-subquery"],
    ],
    ["no word of another line", "trap wrong", []],
    ["not all of the words", "users more", []],
  ])("by %s: %s", (_, typed, found) => {
    expect(names(search(typed.split(" ")))).toEqual(found);
  });
});

test.each([
  ["jions", ["joins"]],
  ["cuont", ["joins/count"]],
  [
    "joins/cuont",
    ["joins/count", "joins/count-in-subquery", "joins", "joins/limit"],
  ],
  ["pagination cursor", ["joins/limit"]],
  ["zzz", []],
])("what is near %s: %j", (typed, found) => {
  expect(names(nearest(typed.split(" ")))).toEqual(found);
});

test("a list has each question once, with its title", () => {
  expect(list(questions())).toBe(`  relations                Relations
  joins                    Joins
  joins/count              count() is 1
  joins/count-in-subquery  A count that is null
  joins/limit              \`limit\` returns fewer users
  sql/dates                Dates
  1.0/values/bigint        A bigint is exact
`);
});
