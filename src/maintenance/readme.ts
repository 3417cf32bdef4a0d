import { readFileSync } from "node:fs";
import { format } from "prettier";

/**
 * The README with another text in the part of a name, which stands between the
 * comments `<!-- name -->` and `<!-- /name -->`.
 *
 * @param name of the part
 * @param text in Markdown
 * @throws if the README has no such part
 */
export async function fillReadme(name: string, text: string): Promise<string> {
  const readme = readFileSync(readmeFile, "utf8");
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const part = new RegExp(`${start}.*${end}`, "s");
  if (!part.test(readme)) throw new Error(`README.md has no part "${name}"`);
  const filled = readme.replace(part, () => `${start}\n\n${text}\n\n${end}`);
  return format(filled, { parser: "markdown" });
}

/** The README's path. */
export const readmeFile = new URL("../../README.md", import.meta.url);

/** A table in Markdown, from its head and its rows. */
export function markdownTable(head: string[], rows: string[][]): string {
  return [head, head.map(() => "-"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
