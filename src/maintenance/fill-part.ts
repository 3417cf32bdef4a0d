import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Writes another text into a part of a file in Markdown: between the comments
 * `<!-- name -->` and `<!-- /name -->`.
 *
 * @param file its path from the root of this repository
 * @param text in Markdown
 * @throws if the file has no such part
 */
export function fillPart(file: string, name: string, text: string): void {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const part = new RegExp(`${start}.*${end}`, "s");
  const before = readFileSync(path, "utf8");
  if (!part.test(before)) throw new Error(`${file} has no part "${name}"`);
  const filled = before.replace(part, () => `${start}\n\n${text}\n\n${end}`);
  writeFileSync(path, filled);
}
