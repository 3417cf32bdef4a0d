import type { Section } from "../seed";

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
export interface Difference {
  what: string;
  lines: string;
}

const types = "src/testing/types.test.ts";
const statements = "src/statements.test.ts";

/** What can hold for a section, and which test says so. */
const tests = {
  compiles: (section: Section) => ({
    file: types,
    title: `${section}: it compiles, and what it shows as an error is one`,
  }),
  results: (section: Section) => ({
    file: `examples/${section}.test.ts`,
    title: "prints the results in the comments under its prints",
  }),
  SQL: (section: Section) => ({
    file: `examples/${section}.test.ts`,
    title: `sends the SQL in ${section}.sql`,
  }),
  "row types": (section: Section) => ({
    file: types,
    title: `${section}: the row types are those in its test`,
  }),
};

/** What can hold for a section. */
export const aspects = Object.keys(tests) as (keyof typeof tests)[];

/** The aspects of a section that are not as shown. */
export function sectionDifferences(
  report: Report,
  section: Section,
): Difference[] {
  return aspects.flatMap((what) => {
    const { file, title } = tests[what](section);
    return difference(report, what, file, title) ?? [];
  });
}

/** The statements of the lesson that do not hold. */
export function statementDifferences(report: Report): Difference[] {
  const { assertionResults = [] } = fileOf(report, statements) ?? {};
  const titles = assertionResults
    .filter(({ ancestorTitles }) => ancestorTitles.length > 0)
    .map(({ title }) => title);
  return [
    titles.length === 0
      ? difference(report, "all", statements, "")
      : titles.map((title) => difference(report, title, statements, title)),
    difference(
      report,
      "types",
      types,
      "the statements: the types are those that they state, and so are the errors",
    ),
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
