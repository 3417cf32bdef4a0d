import { type Example, examplesOf, scriptOf } from "../sections";
import { formatMarkdown, headingLink } from "./markdown";
import { readScript } from "./script";

/** The list of all pages, in Markdown: each section with its steps, as links. */
export function listing(): Promise<string> {
  const examples = examplesOf("0.45");
  return formatMarkdown(
    [
      "# All sections",
      "Each page shows the code of one script, and under each query its result, its row type, and the SQL that Drizzle sends. The tests run the scripts, and compare all of it.",
      ...examples.map(stepsOf),
    ].join("\n\n"),
  );
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
