/** A table in Markdown, from its head and its rows. */
export function markdownTable(head: string[], rows: string[][]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => cell.replaceAll("|", "\\|")),
  );
  const widths = head.map((_, i) =>
    Math.max(3, ...cells.map((row) => row[i]!.length)),
  );
  const rule = widths.map((width) => "-".repeat(width));
  return [cells[0]!, rule, ...cells.slice(1)]
    .map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join(" | "))
    .map((line) => `| ${line} |`)
    .join("\n");
}

/** A block of code. */
export function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

/** What a reader opens with a click. */
export function details(summary: string, markdown: string): string {
  return `<details><summary>${summary}</summary>\n\n${markdown}\n</details>`;
}

/** A link to a heading of a page. */
export function headingLink(heading: string, page: string, text = heading) {
  return `[${text}](${page}#${anchorOf(heading)})`;
}

/** The anchor that GitHub gives to a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** Turns the numbers of issues, as #1234, into links to them. */
export function linkIssues(markdown: string): string {
  const issues = "https://github.com/drizzle-team/drizzle-orm/issues";
  return markdown.replaceAll(/(?<!\w)#(\d{3,})\b/g, `[#$1](${issues}/$1)`);
}
