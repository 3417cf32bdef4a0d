import { readFileSync } from "node:fs";
import { format } from "prettier";
import {
  type Example,
  examplesOf,
  hasTraps,
  type Line,
  lineOf,
  type Section,
  sectionOf,
} from "../sections";
import { rows } from "../seed";
import { statements } from "../statements";
import {
  details,
  fence,
  formatMarkdown,
  headingLink,
  linkIssues,
  markdownTable,
} from "./markdown";
import { exampleFile, readScript, type Step } from "./script";
import { type Verdict, verdicts } from "./traps";

type Part = Step["parts"][number];

/**
 * The page of an example, in Markdown: its rows, then its steps, each with its code and,
 * for what it prints, the result, the row type and the SQL.
 *
 * @param queries that the script has sent before each of its prints, in their order
 */
export async function pageOf(
  example: Example,
  queries: string[][],
): Promise<string> {
  const script = readScript(example);
  const types = await readTypes(example);
  const section = sectionOf(example);

  const isTrap = hasTraps(example) && lineOf(example) === "0.45";
  const found = isTrap ? verdicts(example) : new Map<string, Verdict>();
  const verdict = (heading: string) => {
    const text = found.get(heading);
    const page = `1.0/${section}.md`;
    return text ? [`In Drizzle 1.0: ${headingLink(heading, page, text)}.`] : [];
  };

  const sent = [...queries];
  const showPart = (part: Part): string[] => {
    if (part.kind === "prose") return [linkIssues(part.markdown)];
    if (part.kind === "code") return [fence("ts", part.code)];
    const sql = (sent.shift() ?? []).map((query) => fence("sql", query));
    return [
      part.label,
      fence("js", part.result),
      ...(types[part.expression] ?? []),
      ...(sql.length > 0
        ? [details("SQL that Drizzle sends", sql.join("\n\n"))]
        : []),
    ];
  };

  return formatMarkdown(
    [
      `# ${script.title}`,
      script.opening,
      fence("sh", script.command),
      navigation(example),
      "## The rows it starts with",
      ...Object.entries(rows[section]).map(rowTable),
      `\`seed("${section}")\` puts these rows into the tables, and \`client.end()\` closes the connections at the end. This page leaves out both, and the \`console.log()\` of each result.`,
      "The script imports:",
      fence("ts", script.imports),
      ...script.steps.flatMap(({ heading, parts }) => [
        `## ${heading}`,
        ...verdict(heading),
        ...joinCode(parts).flatMap(showPart),
      ]),
      ...(lineOf(example) === "0.45" ? statementTable(section) : []),
      navigation(example),
    ].join("\n\n"),
  );
}

/** Code that nothing stands between becomes one block. */
function joinCode(parts: Part[]): Part[] {
  return parts.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1);
    if (part.kind !== "code" || last?.kind !== "code") return [...joined, part];
    const code = `${last.code}\n\n${part.code}`;
    return [...joined.slice(0, -1), { kind: "code", code }];
  }, []);
}

/** Links to the script and to the pages around it. */
function navigation(example: Example): string {
  const all = examplesOf(lineOf(example));
  const at = all.indexOf(example);
  const section = sectionOf(example);
  const link = (to: Example) =>
    `[${readScript(to).title}](${sectionOf(to)}.md)`;
  return [
    `[Script](${section}.ts)`,
    ...all.slice(Math.max(0, at - 1), at).map((to) => `Before: ${link(to)}`),
    ...all.slice(at + 1, at + 2).map((to) => `Next: ${link(to)}`),
    ...counterpart(example).map(([line, to]) => `[In Drizzle ${line}](${to})`),
    "[All sections](README.md)",
  ].join(" · ");
}

/** The page of the same section for the other line of Drizzle, if it has one. */
function counterpart(example: Example): [Line, string][] {
  const line = lineOf(example) === "1.0" ? "0.45" : "1.0";
  const section = sectionOf(example);
  const folder = line === "1.0" ? "1.0" : "..";
  const has = examplesOf(line).some((other) => sectionOf(other) === section);
  return has ? [[line, `${folder}/${section}.md`]] : [];
}

/** The rows of a table, under its name. */
function rowTable([name, rows]: [string, object[]]): string {
  const cells = rows.map((row) => Object.values(row).map(show));
  return `\`${name}\`\n\n${markdownTable(Object.keys(rows[0] ?? {}), cells)}`;
}

/** A value of a row, as PostgreSQL writes it. */
function show(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\x${value.toString("hex")}`;
  return String(value);
}

function statementTable(section: Section): string[] {
  const about = statements[section];
  if (!about) return [];
  const lines = about.map(({ says, but }) => [says, but ?? "Yes."]);
  return [
    "## What is said and what is true",
    "The left column is what the lesson behind this repository says. The tests execute each line.",
    markdownTable(["What is said", "What is true"], lines),
  ];
}

/** The row types in an example's test: a declaration for each variable, by its name. */
async function readTypes(example: Example): Promise<Record<string, string[]>> {
  const test = readFileSync(exampleFile(example, "test.ts"), "utf8");
  const [, members = ""] = /RowTypes = \{\n([^]*?)\n\};/.exec(test) ?? [];
  const types: Record<string, string[]> = {};
  for (const member of members.split(/\n(?= {2}\w+:)/)) {
    const [, name, type] = /^ {2}(\w+):\s([^]*);$/.exec(member) ?? [];
    if (!name || !type) continue;
    const declaration = `type ${name[0]!.toUpperCase()}${name.slice(1)} = ${type};`;
    const formatted = await format(declaration, { parser: "typescript" });
    types[name] = [fence("ts", formatted.trim())];
  }
  return types;
}
