import {
  hasOwnScript,
  nameIn,
  type Release,
  releases,
  sectionOf,
} from "../examples";
import { rows, type RowsName } from "../rows";
import {
  type Declarations,
  declarationsOf,
  tablesImported,
  tablesIn,
} from "./declarations";
import { details, fence, linkIssues, markdownTable } from "./markdown";
import { type Part, type Script, valueOf } from "./script";
import { declareType, typeName } from "./types";

/** What a script shows: as its author wrote it, as it ran, and as it was compiled. */
export interface Shown {
  script: Script;
  /** Whether the script of 1.0 has the same code. */
  isSame: boolean;
  prints: {
    /** The statements that Drizzle has sent since the print before. */
    sql: string[];
    /** As the compiler writes it. */
    type: string;
  }[];
}

/** What the scripts of an example show: an example may have but one. */
export type ExampleRecord = { [Name in Release]?: Shown };

/** The page of an example, in Markdown. */
export async function pageOf(
  name: string,
  record: ExampleRecord,
): Promise<string> {
  const { script } = (record["0.45"] ?? record["1.0"])!;
  const { Issues, Trap, Also } = script.notes;
  const verdict = script.notes["In 1.0"];
  const facts = [
    ...(Trap ? [`**What goes wrong:** ${Trap}.`] : []),
    ...(verdict ? [`**In Drizzle 1.0:** ${verdict}.`] : []),
    ...(Issues ? [`**Issues:** ${linkIssues(Issues)}.`] : []),
    ...(Also ? [`**Other words:** ${Also}.`] : []),
  ];
  const parts = [
    `# ${script.title}`,
    linkIssues(script.opening),
    fence("sh", commandsOf(record)),
    ...(facts.length > 0 ? [facts.map((fact) => `- ${fact}`).join("\n")] : []),
    navigation(name),
    ...rowsOf(script, record),
    ...(await releaseParts(record)),
    navigation(name),
  ];
  return `${parts.join("\n\n")}\n`;
}

function commandsOf(record: ExampleRecord): string {
  return releases
    .flatMap((release) => record[release]?.script.command ?? [])
    .join("\n");
}

/** Links to the scripts and to the pages around it. */
function navigation(name: string): string {
  const up = "../".repeat(name.split("/").length - 1);
  const file = name.split("/").at(-1);
  const scripts = [
    ...(hasOwnScript(name) ? [`[Script](${file}.ts)`] : []),
    ...(hasOwnScript(nameIn(name, "1.0"))
      ? [`[Script for 1.0](${up}1.0/${name}.ts)`]
      : []),
  ];
  const section = sectionOf(name);
  const isBelow = up !== "" && hasOwnScript(section);
  return [
    ...scripts,
    ...(isBelow ? [`[Section](${up}${section}.md)`] : []),
    `[All examples](${up}README.md)`,
  ].join(" · ");
}

/** The rows that an example starts with, and the declarations of their tables. */
function rowsOf(script: Script, record: ExampleRecord): string[] {
  const name = script.rows as RowsName | undefined;
  if (!name) return [];
  const shown = releases.flatMap((release) => record[release] ?? []);
  const named = new Set([
    ...shown.flatMap(({ prints }) =>
      tablesIn(prints.flatMap(({ sql }) => sql)),
    ),
    ...shown.flatMap(({ script }) => tablesImported(script.imported)),
  ]);
  const all: { [Key in string]?: object[] } = rows[name];
  const keys = Object.keys(all);
  const tables = [...named].sort((a, b) => keys.indexOf(a) - keys.indexOf(b));
  const declarations = releases.flatMap((release) => {
    const script = record[release]?.script;
    if (!script) return [];
    return declarationsOf(tables, release, usesRelations(script));
  });
  return [
    "## The tables and rows it starts with",
    ...tables.flatMap((table) => rowTable(table, all[table] ?? [])),
    ...foldDeclarations(declarations),
    `\`seed("${name}")\` puts these rows into the tables. This page leaves out this call, \`client.end()\`, and the \`console.log()\` of each result.`,
  ];
}

/** Whether a script uses the relations of `db/`, and not only its own. */
function usesRelations(script: Script): boolean {
  return Object.entries(script.imported).some(([module, names]) =>
    /\/db$/.test(module)
      ? names.includes("db") && /\.query\b/.test(codeOf(script))
      : /\/db\//.test(module) &&
        names.some((name) => /^\*$|relations$/i.test(name)),
  );
}

/** Declarations by their files; those of 1.0 that are the same are there once. */
function foldDeclarations(files: Declarations[]): string[] {
  const seen = new Set<string>();
  return files.flatMap(({ file, imports, statements }) => {
    const others = statements.filter((statement) => !seen.has(statement));
    for (const statement of others) seen.add(statement);
    if (others.length === 0) return [];
    const code = [imports(others), ...others].filter(Boolean).join("\n\n");
    const summary = `The declarations in <code>${file}</code>`;
    return [details(summary, fence("ts", code))];
  });
}

/** The rows of a table, under its name. */
function rowTable(name: string, rows: object[]): string[] {
  if (rows.length === 0) return [`\`${name}\` has no rows.`];
  const cells = rows.map((row) => Object.values(row).map(show));
  return [`\`${name}\``, markdownTable(Object.keys(rows[0]!), cells)];
}

/** A value of a row, as PostgreSQL writes it. */
function show(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\x${value.toString("hex")}`;
  if (value instanceof Object) return JSON.stringify(value);
  return String(value);
}

function codeOf({ imports, steps }: Script): string {
  const parts = steps.flatMap(({ parts }) => parts);
  const code = parts.map((part) => (part.kind === "code" ? part.code : ""));
  return [imports, ...code].join("\n");
}

/** The imports that the code of the page needs. */
function shownImports(script: Script): string {
  const body = codeOf({ ...script, imports: "" });
  return script.imports
    .replace(/^import \{ seed \} from .+\n/m, "")
    .replace(/\{ client, /, /\bclient\b/.test(body) ? "$&" : "{ ")
    .replace(/^import \{ client \} .+\n/m, /\bclient\b/.test(body) ? "$&" : "")
    .trim();
}

/** The steps of each release, or of both at once where the code is the same. */
async function releaseParts(record: ExampleRecord): Promise<string[]> {
  const { "0.45": old, "1.0": now } = record;
  if (old && now?.isSame)
    return stepsOf("0.45 and 1.0", old, { "0.45": old, "1.0": now });
  return [
    ...(old ? await stepsOf("0.45", old, { "0.45": old }) : []),
    ...(now ? await stepsOf("1.0", now, { "1.0": now }, old?.script) : []),
  ];
}

/**
 * The steps of a script, each with its code and, for what it prints, the result, the
 * row type and the SQL.
 *
 * @param before the script whose opening the page has already
 */
async function stepsOf(
  title: string,
  { script }: Shown,
  record: ExampleRecord,
  before?: Script,
): Promise<string[]> {
  const lines = [`## Drizzle ${title}`];
  if (before && before.opening !== script.opening)
    lines.push(linkIssues(script.opening));
  lines.push(fence("ts", shownImports(script)));
  let index = 0;
  for (const { heading, parts } of script.steps) {
    if (heading) lines.push(`### ${heading}`);
    for (const part of parts)
      lines.push(
        ...(await showPart(part, part.kind === "print" ? index++ : 0)),
      );
  }
  return lines;

  async function showPart(part: Part, index: number): Promise<string[]> {
    if (part.kind === "prose") return [linkIssues(part.markdown)];
    if (part.kind === "code") return [fence("ts", part.code.trim())];
    return [
      part.label,
      fence("js", part.result),
      ...(await byRelease(index, async ({ type }) => {
        if (!/^\w+$/.test(part.expression)) return [];
        const name = typeName(part.expression);
        return [fence("ts", await declareType(name, type, valueOf(part)))];
      })),
      ...(await byRelease(index, ({ sql }, release) => {
        const sends = `SQL that Drizzle${release ? ` ${release}` : ""} sends`;
        const queries = sql.map((query) => fence("sql", query));
        return queries.length > 0 ? [details(sends, queries.join("\n\n"))] : [];
      })),
    ];
  }

  /** What is shown of a print: once, or once a release where it is not the same. */
  async function byRelease(
    index: number,
    show: (
      print: Shown["prints"][number],
      release?: Release,
    ) => string[] | Promise<string[]>,
  ): Promise<string[]> {
    const all = await Promise.all(
      releases.map((release) => {
        const print = record[release]?.prints[index];
        return print ? show(print) : undefined;
      }),
    );
    const found = all.filter((shown) => shown !== undefined);
    if (new Set(found.map(String)).size <= 1) return found[0] ?? [];
    const apart = await Promise.all(
      releases.map(async (release) => {
        const shown = await show(record[release]!.prints[index]!, release);
        const isNamed = String(shown).includes(`Drizzle ${release}`);
        return isNamed ? shown : [`In ${release}:`, ...shown];
      }),
    );
    return apart.flat();
  }
}
