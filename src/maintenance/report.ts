import { type Example, examplesOf, type Line, sectionOf } from "../sections";
import * as titles from "../testing/titles";

/** The part of Vitest's JSON report that is read here. */
export interface Report {
  testResults: {
    /** The file's path. */
    name: string;
    /** Why the file as a whole failed. */
    message?: string;
    assertionResults: {
      ancestorTitles: string[];
      title: string;
      status: string;
      failureMessages?: string[] | null;
      /** What src/testing/difference.ts adds. */
      meta?: { difference?: string };
    }[];
  }[];
}

/** Something that is not as shown, and its first difference in a line or two. */
interface Difference {
  what: string;
  lines: string;
}

const types = "src/testing/types.test.ts";
const statements = "src/statements.test.ts";

/** What can hold for an example, and which test says so. */
const tests = {
  compiles: (example: Example) => ({
    file: types,
    title: titles.compiles(example),
  }),
  results: (example: Example) => ({
    file: `examples/${example}.test.ts`,
    title: titles.prints,
  }),
  SQL: (example: Example) => ({
    file: `examples/${example}.test.ts`,
    title: titles.sends,
  }),
  "row types": (example: Example) => ({
    file: types,
    title: titles.hasTypes(example),
  }),
};

const aspects = Object.keys(tests) as (keyof typeof tests)[];

/** The columns of the table that `npm run drift` ends with, but for the version. */
export const columns = [...aspects, "statements"];

/**
 * Summarizes what differs in a report on the examples of a line of Drizzle. The
 * statements are about 0.45.
 *
 * @returns it in words, and as the cells of the columns: "same", or what differs
 */
export function summarize(
  report: Report,
  line: Line,
): { text: string; cells: string[] } {
  const found = examplesOf(line).map((example) => ({
    name: sectionOf(example) as string,
    differences: exampleDifferences(report, example),
  }));
  const cells = aspects.map((aspect) => {
    const differ = found
      .filter(({ differences }) =>
        differences.some(({ what }) => what === aspect),
      )
      .map(({ name }) => name);
    if (differ.length === 0) return "same";
    if (differ.length === found.length) return "all differ";
    return `differ: ${differ.join(", ")}`;
  });
  if (line === "0.45") {
    const differences = statementDifferences(report);
    found.push({ name: "statements", differences });
    const count = differences[0]?.what === "all" ? "all" : differences.length;
    cells.push(count === 0 ? "same" : `${count} differ`);
  } else cells.push("-");

  const text = found
    .map(({ name, differences }) => paragraph(name, differences))
    .join("\n");
  return { text, cells };
}

/** Merges neighbouring rows that differ only in the version: "0.44.4 to 0.45.4". */
export function mergeRows(rows: string[][]): string[][] {
  return rows.reduce<string[][]>((merged, [version = "", ...cells]) => {
    const [before = "", ...same] = merged.at(-1) ?? [];
    if (same.join() !== cells.join()) return [...merged, [version, ...cells]];
    const [first] = before.split(" to ");
    return [...merged.slice(0, -1), [`${first} to ${version}`, ...cells]];
  }, []);
}

function paragraph(name: string, differences: Difference[]): string {
  const verdict = differences.length === 0 ? "same" : "differs";
  const lines = differences.map(
    ({ what, lines }) => `    ${what}: ${lines.replaceAll("\n", "\n      ")}`,
  );
  return [`  ${name}: ${verdict}`, ...lines].join("\n");
}

/** The aspects of an example that are not as shown. */
function exampleDifferences(report: Report, example: Example): Difference[] {
  return aspects.flatMap((what) => {
    const { file, title } = tests[what](example);
    return difference(report, what, file, title) ?? [];
  });
}

/** The statements of the lesson that do not hold. */
function statementDifferences(report: Report): Difference[] {
  const { assertionResults = [] } = fileOf(report, statements) ?? {};
  const says = assertionResults
    .filter(({ ancestorTitles }) => ancestorTitles.length > 0)
    .map(({ title }) => title);
  return [
    says.length === 0
      ? difference(report, "all", statements, "")
      : says.map((title) => difference(report, title, statements, title)),
    difference(report, "types", types, titles.statementsCompile),
  ]
    .flat()
    .filter((found) => found !== undefined);
}

/** Undefined if the test passed. One that is not in the report did not. */
function difference(
  report: Report,
  what: string,
  path: string,
  title: string,
): Difference | undefined {
  const file = fileOf(report, path);
  const test = file?.assertionResults.find((test) => test.title === title);
  if (test?.status === "passed") return undefined;

  const message =
    test?.failureMessages?.[0] || file?.message || `No test ran: "${title}"`;
  const diff = test?.meta?.difference;
  return { what, lines: (diff && firstLines(diff)) || shorten(message) };
}

function fileOf({ testResults }: Report, path: string) {
  return testResults.find(({ name }) => name.endsWith(path));
}

/** The first lines of a diff: what was expected, and what came instead. */
function firstLines(diff: string): string {
  const lines = diff.split("\n").slice(2); // under "- Expected" and "+ Received"
  const start = lines.findIndex((line) => /^[-+].*\w/.test(line));
  const rest = lines.slice(start);
  const end = rest.findIndex((line) => !/^[-+]/.test(line));
  const changed = rest
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => /\w/.test(line));
  return ["-", "+"]
    .flatMap((sign) => changed.find((line) => line[0] === sign) ?? [])
    .map((line) => shorten(`${line[0]} ${line.slice(1).trim()}`))
    .join("\n");
}

function shorten(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > 160 ? `${line.slice(0, 160)} …` : line;
}
