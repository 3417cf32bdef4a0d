import { existsSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { formatPatch, structuredPatch } from "diff";
import { goneTraps } from "./traps";
import {
  type Example,
  examplesOf,
  hasTraps,
  type Section,
  sectionOf,
  sections,
} from "../sections";
import { fence, formatMarkdown, headingLink, markdownTable } from "./markdown";
import {
  exampleFile,
  printsOf,
  readScript,
  type Step,
  valueOf,
} from "./script";

/** What a page shows under a label: the result, the row type and the SQL. */
interface Shown {
  result: unknown;
  type: string | undefined;
  sql: string[];
}

/**
 * The index of the examples of 1.0, in Markdown: what is the same in 0.45, what
 * differs, and what changes for who upgrades.
 */
export function comparison(): Promise<string> {
  const both = sections.filter(
    (section) =>
      !hasTraps(section) &&
      (["0.45", "1.0"] as const).every((line) =>
        examplesOf(line).some((example) => sectionOf(example) === section),
      ),
  );
  const compared = both.map(compare);
  return formatMarkdown(
    [
      "# Drizzle 1.0 beside 0.45",
      "This folder has a drizzle-orm of its own, 1.0. Its scripts answer the same questions on the same rows as those of [0.45](../README.md). This page compares the two: the tests run both, and a command writes what differs.",
      "## What is the same",
      "This compares what stands under the same label on both pages.",
      markdownTable(
        ["Section", "Code", "Results", "SQL", "Row types", "0.45"],
        compared.map(({ section, code, results, sql, types }) => [
          `[${readScript(`1.0/${section}`).title}](${section}.md)`,
          code === "" ? "same" : `[differs](#code-${section})`,
          results,
          sql,
          types,
          `[page](../${section}.md)`,
        ]),
      ),
      ...upgradeTable(),
      "## Traps of 0.45 that are gone, or other ones",
      "All [traps](../README.md#traps) that are not in this table are the same in 1.0.",
      goneTraps(),
      "The pages of the traps in 1.0:",
      examplesOf("1.0")
        .filter(hasTraps)
        .map((to) => `- [${readScript(to).title}](${sectionOf(to)}.md)`)
        .join("\n"),
      "## How the code differs",
      "Lines with `-` are for 0.45, lines with `+` are for 1.0. The imports are left out.",
      ...compared
        .filter(({ code }) => code !== "")
        .flatMap(({ section, code }) => [
          `<a id="code-${section}"></a>`,
          `### ${readScript(section).title}`,
          fence("diff", code),
        ]),
    ].join("\n\n"),
  );
}

/**
 * Compares the two examples of a section: what their code, results, SQL and row types
 * have in common, in words. `code` is a diff, and empty if nothing differs.
 */
export function compare(section: Section) {
  const [old, now] = [shownOn(section), shownOn(`1.0/${section}`)];
  const labels = Object.keys(old).filter((label) => now[label]);
  const verdict = (isSame: (a: Shown, b: Shown) => boolean) => {
    const differ = labels.filter((label) => !isSame(old[label]!, now[label]!));
    if (differ.length === 0) return "same";
    return `${differ.length} of ${labels.length} differ`;
  };
  const others = [[old, "0.45"] as const, [now, "1.0"] as const].flatMap(
    ([all, line]) => {
      const count = Object.keys(all).length - labels.length;
      return count > 0 ? [`${count} only in ${line}`] : [];
    },
  );
  const results = verdict((a, b) => isDeepStrictEqual(a.result, b.result));
  return {
    section,
    code: codeDiff(section),
    results: [results, ...others].join("; "),
    sql: verdict((a, b) => isDeepStrictEqual(a.sql, b.sql)),
    types: verdict((a, b) => a.type === b.type),
  };
}

/** What an example's page shows, by the labels of its prints. */
function shownOn(example: Example): Record<string, Shown> {
  const file = exampleFile(example, "md");
  const page = existsSync(file) ? readFileSync(file, "utf8") : "";
  const shown: Record<string, Shown> = {};
  for (const print of printsOf(readScript(example))) {
    const start = page.indexOf(`\n${print.label}\n\n\`\`\`js\n`);
    const rest = page.slice(start + 1).split(/\n(?=## |\w.*:\n\n```js)/)[0]!;
    shown[print.label] = {
      result: valueOf(print),
      type: /```ts\ntype \w+ = ([^]*?)\n```/.exec(rest)?.[1],
      sql: [...rest.matchAll(/```sql\n([^]*?)\n```/g)].map(([, sql]) => sql!),
    };
  }
  return shown;
}

/** The lines of code that differ, with the lines around them; empty if none does. */
function codeDiff(section: Section): string {
  const [old, now] = [codeOf(section), codeOf(`1.0/${section}`)];
  const patch = structuredPatch("", "", old, now, "", "", { context: 2 });
  if (patch.hunks.length === 0) return "";
  return formatPatch(patch)
    .split("\n")
    .filter((line) => !/^(===|---|\+\+\+|Index|\\)/.test(line))
    .join("\n")
    .replaceAll(/^@@.*@@$/gm, "@@")
    .replace(/^@@\n/, "")
    .trimEnd();
}

function codeOf(example: Example): string {
  return readScript(example)
    .steps.map((step) => codeOfStep(step))
    .join("\n");
}

function codeOfStep({ parts }: Step): string {
  return parts
    .flatMap((part) => (part.kind === "code" ? part.code : []))
    .join("\n");
}

/** What changes for who upgrades: the steps of that section. */
function upgradeTable(): string[] {
  const { steps, title, opening } = readScript("1.0/upgrading");
  const rows = steps.map((step) => {
    const codes = [
      ...codeOfStep(step).matchAll(/@ts-expect-error (TS[\w, ]+):/g),
    ];
    const said = [...new Set(codes.flatMap(([, list]) => list!.split(", ")))];
    return [
      headingLink(step.heading, "upgrading.md"),
      said.length > 0 ? said.join(", ") : "nothing",
    ];
  });
  return [
    `## [${title}](upgrading.md)`,
    opening,
    markdownTable(["What you see", "What TypeScript says"], rows),
  ];
}
