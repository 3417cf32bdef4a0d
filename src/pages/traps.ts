import { isDeepStrictEqual } from "node:util";
import { type Example, examplesOf, hasTraps, sectionOf } from "../sections";
import { headingLink, linkIssues, markdownTable } from "./markdown";
import { type Print, readScript, type Step, valueOf } from "./script";

/** What Drizzle 1.0 makes of a trap, by the tested results of both examples. */
export type Verdict = "the same" | "fixed" | "throws" | "differs";

/**
 * What Drizzle 1.0 makes of the traps of a section of 0.45, by their headings. The
 * first print of a step is what goes wrong, and the others are what is meant.
 *
 * @throws if the example of 1.0 lacks a trap
 */
export function verdicts(example: Example): Map<string, Verdict> {
  const mirror = readScript(`1.0/${sectionOf(example)}`).steps;
  return new Map(
    readScript(example).steps.map((step) => {
      const other = mirror.find(({ heading }) => heading === step.heading);
      if (!other) throw new Error(`1.0/${example} lacks "${step.heading}"`);
      return [step.heading, compare(printsOfStep(step), printsOfStep(other))];
    }),
  );
}

function compare(old: Print[], now: Print[]): Verdict {
  const [wrong, ...meant] = old.map(valueOf);
  const [first] = now;
  const value = first && valueOf(first);
  if (isDeepStrictEqual(value, wrong)) return "the same";
  if (first && isError(first)) return "throws";
  return meant.some((one) => isDeepStrictEqual(one, value))
    ? "fixed"
    : "differs";
}

/** Whether what is printed is what an error says: its message or its code. */
function isError({ expression }: Print): boolean {
  return /^error\b|\bcode\b/.test(expression);
}

function printsOfStep({ parts }: Step): Print[] {
  return parts.filter((part) => part.kind === "print");
}

/** A table of all traps of 0.45, with links to their pages, in Markdown. */
export function trapTable(): string {
  const rows = examplesOf("0.45")
    .filter(hasTraps)
    .flatMap((example) => {
      const found = verdicts(example);
      return readScript(example).steps.map((step) => {
        const page = `${example}.md`;
        const [why = "", ...others] = firstProse(step).split("\n\n");
        const [, issues = ""] =
          /^Issues: (.+)\.$/s.exec(others.at(-1) ?? "") ?? [];
        const [first] = printsOfStep(step);
        const says = first && isError(first) ? `<br>${inline(first)}` : "";
        return [
          `${headingLink(step.heading, page)}${says}`,
          why.replaceAll("\n", " "),
          linkIssues(issues).replaceAll("\n", " "),
          first && isError(first) ? "error" : "no error",
          headingLink(step.heading, `1.0/${page}`, found.get(step.heading)),
        ];
      });
    });
  return markdownTable(["What you see", "Why", "Issues", "0.45", "1.0"], rows);
}

/** A list of the traps that 1.0 does not have any more, in Markdown. */
export function goneTraps(): string {
  const gone = examplesOf("0.45")
    .filter(hasTraps)
    .flatMap((example) =>
      [...verdicts(example)]
        .filter(([, verdict]) => verdict !== "the same")
        .map(([heading, verdict]) => [
          headingLink(heading, `${example}.md`),
          verdict,
        ]),
    );
  return markdownTable(["Trap of 0.45", "In 1.0"], gone);
}

function firstProse({ parts }: Step): string {
  const prose = parts.find((part) => part.kind === "prose");
  return prose?.markdown ?? "";
}

/** A printed text as code in a line. */
function inline(print: Print): string {
  const value = valueOf(print);
  const text = typeof value === "string" ? value : print.result;
  return `\`${text.replaceAll(/\s+/g, " ")}\``;
}
