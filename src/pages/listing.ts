import { type Example, examplesOf, hasTraps, scriptOf } from "../sections";
import { formatMarkdown, headingLink } from "./markdown";
import { readScript } from "./script";
import { trapTable } from "./traps";

/** The list of all pages, in Markdown: each section with its steps, as links. */
export function listing(): Promise<string> {
  const examples = examplesOf("0.45");
  return formatMarkdown(
    [
      "# All sections",
      "Each page shows the code of one script, and under each query its result, its row type, and the SQL that Drizzle sends. The tests run the scripts, and compare all of it.",
      ...examples.filter((example) => !hasTraps(example)).map(stepsOf),
      "## Traps",
      "What goes wrong, often without an error. Each page shows the code that looks right and its result, then the code that is right. The last column says what Drizzle 1.0 makes of the same code, by its tested result.",
      examples.filter(hasTraps).map(pageLink).join("\n"),
      trapTable(),
    ].join("\n\n"),
  );
}

function pageLink(example: Example): string {
  const { title } = readScript(example);
  return `- [${title}](${example}.md): \`npm run ${scriptOf(example)}\``;
}

function stepsOf(example: Example): string {
  const { title, steps } = readScript(example);
  const page = `${example}.md`;
  const links = steps.map(({ heading }) => `- ${headingLink(heading, page)}`);
  return [
    `## [${title}](${page})`,
    `\`npm run ${scriptOf(example)}\``,
    links.join("\n"),
  ].join("\n\n");
}
