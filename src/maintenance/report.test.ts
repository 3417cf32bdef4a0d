import { expect, test } from "vitest";
import { examplesOf } from "../sections";
import * as titles from "../testing/titles";
import { columns, mergeRows, type Report, summarize } from "./report";

const sections = examplesOf("0.45");

type File = Report["testResults"][number];
type Test = Partial<File["assertionResults"][number]> & { title: string };

const passed = { ancestorTitles: [], status: "passed" };

function file(name: string, tests: Test[]): File {
  const assertionResults = tests.map((test) => ({ ...passed, ...test }));
  return { name: `/copy/${name}`, assertionResults };
}

/** A report in which everything is as shown, but for what a test changes. */
function report(change: (test: Test, file: string) => void = () => {}): Report {
  const files = [
    ...sections.map((section) =>
      file(`examples/${section}.test.ts`, [
        { title: titles.prints },
        { title: titles.sends },
      ]),
    ),
    file("src/testing/types.test.ts", [
      ...sections.map((section) => ({ title: titles.hasTypes(section) })),
      ...sections.map((section) => ({ title: titles.compiles(section) })),
      { title: titles.statementsCompile },
    ]),
    file("src/statements.test.ts", [
      { ancestorTitles: ["joins"], title: "A left join keeps Bob." },
    ]),
  ];
  for (const { name, assertionResults } of files)
    for (const test of assertionResults) change(test, name);
  return { testResults: files };
}

test("nothing differs", () => {
  const { text, cells } = summarize(report(), "0.45");
  expect(cells).toEqual(columns.map(() => "same"));
  expect(text.split("\n")).toEqual(
    [...sections, "statements"].map((name) => `  ${name}: same`),
  );
});

test("one that differs is named, with the first difference of its diff", () => {
  const { text, cells } = summarize(
    report((test, file) => {
      if (!file.endsWith("/joins.test.ts") || test.title.includes("SQL"))
        return;
      test.status = "failed";
      const difference = `- Expected\n+ Received\n\n  [\n-   "Hello",\n+   "Hi",\n  ]\n-   1\n+   2`;
      Object.assign(test, { meta: { difference } });
    }),
    "0.45",
  );
  expect(text).toContain(
    `  joins: differs\n    results: - "Hello",\n      + "Hi",\n  many-to-many: same`,
  );
  expect(cells).toEqual(["same", "differ: joins", "same", "same", "same"]);
});

test("all that differ, and statements, are counted", () => {
  const { text, cells } = summarize(
    report((test) => {
      if (!/SQL|left join/.test(test.title)) return;
      Object.assign(test, { status: "failed", failureMessages: ["boom\nat"] });
    }),
    "0.45",
  );
  expect(cells).toEqual(["same", "same", "all differ", "same", "1 differ"]);
  expect(text).toContain(
    "statements: differs\n    A left join keeps Bob.: boom",
  );
});

test("a test that did not run is a difference, and so is a file that does not load", () => {
  const { cells, text } = summarize({ testResults: [] }, "0.45");
  expect(cells).toEqual(columns.map(() => "all differ"));
  expect(text).toContain(`No test ran: "${titles.sends}"`);

  const broken = report();
  broken.testResults[0] = {
    ...file("examples/foreign-keys.test.ts", []),
    message: "no export named DrizzleQueryError",
  };
  expect(summarize(broken, "0.45").text).toContain(
    "foreign-keys: differs\n    results: no export named DrizzleQueryError\n    SQL: no export",
  );
});

test("neighbouring versions of which the same is true are one row", () => {
  expect(
    mergeRows([
      ["0.43.0", "same", "differ: joins"],
      ["0.44.0", "same", "same"],
      ["0.44.1", "same", "same"],
      ["0.45.0", "same", "same"],
      ["1.0.0", "same", "-"],
    ]),
  ).toEqual([
    ["0.43.0", "same", "differ: joins"],
    ["0.44.0 to 0.45.0", "same", "same"],
    ["1.0.0", "same", "-"],
  ]);
});
