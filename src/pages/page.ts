import {
  hasOwnScript,
  isQuestion,
  lesson,
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
import {
  details,
  fence,
  headingLink,
  linkIssues,
  markdownTable,
} from "./markdown";
import { codeOf, type Part, type Script, valueOf } from "./script";
import { indexLink, titleOf } from "./titles";
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

/** The page of an example, in Markdown: it opens on the answer, then comes the code. */
export async function pageOf(
  name: string,
  record: ExampleRecord,
): Promise<string> {
  const { "0.45": old, "1.0": now } = record;
  const { script } = (old ?? now)!;
  const isApart = old && now && !now.isSame;
  const parts = [
    `# ${script.title}`,
    linkIssues(script.opening),
    ...writeLine(script.notes.Write ? script : (now?.script ?? script)),
    firstLine(name, record),
    ...tablesAndRows(script, record),
    ...(isApart
      ? [
          "## Drizzle 0.45",
          ...(await stepsOf({ "0.45": old }, "###")),
          "## Drizzle 1.0",
          ...openingOf10(old.script, now.script),
          ...(await stepsOf({ "1.0": now }, "###", headingOf10(old.script))),
        ]
      : await stepsOf(record, "##")),
    ...(await lastLines(name, script)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function writeLine({ notes }: Script): string[] {
  return notes.Write ? [`**Write:** ${notes.Write}.`] : [];
}

/** Which releases it is about, the command, and the scripts. */
function firstLine(name: string, record: ExampleRecord): string {
  const up = "../".repeat(name.split("/").length - 1);
  const { "0.45": old, "1.0": now } = record;
  const isApart = old && now && !now.isSame;
  const links = (release: Release) => `Drizzle ${release}`;
  const about = isApart
    ? [headingLink(links("0.45"), ""), headingLink(links("1.0"), "")]
    : [`Drizzle ${releases.filter((one) => record[one]).join(" and ")}`];
  const or10 = old && now ? `, or \`1.0/${name}\`` : "";
  const verdict = old && now && verdictOf(old.script);
  return [
    `${about.join(" · ")}${verdict ? ` (in 1.0: ${verdict})` : ""}`,
    `\`${(old ?? now)!.script.command}\`${or10}`,
    ...(old ? [`[Script](${name.split("/").at(-1)}.ts)`] : []),
    ...(hasOwnScript(nameIn(name, "1.0"))
      ? [`[Script for 1.0](${up}1.0/${name}.ts)`]
      : []),
  ].join(" · ");
}

/** What is said of 1.0 before its steps. */
function openingOf10(old: Script, now: Script): string[] {
  return [
    ...(now.opening === old.opening ? [] : [linkIssues(now.opening)]),
    ...(old.notes.Write === undefined || now.notes.Write === old.notes.Write
      ? []
      : writeLine(now)),
  ];
}

/** What helps after the answer, and where to go on. */
async function lastLines(name: string, { notes }: Script): Promise<string[]> {
  const up = "../".repeat(name.split("/").length - 1);
  const section = sectionOf(name);
  const see = notes.See?.split(", ").map(
    (other) => `[${titleOf(other)}](${up}${other}.md)`,
  );
  const next = lesson[lesson.indexOf(name) + 1];
  const facts = [
    ...(see ? [`**See:** ${see.join("; ")}.`] : []),
    ...(notes.Issues ? [`**Issues:** ${linkIssues(notes.Issues)}.`] : []),
    ...(notes.Also ? [`**Other words:** ${notes.Also}.`] : []),
  ];
  return [
    ...(facts.length > 0 ? [facts.map((fact) => `- ${fact}`).join("\n")] : []),
    [
      ...(lesson.includes(name) && next
        ? [`Next: [${titleOf(next)}](${next}.md)`]
        : []),
      ...(isQuestion(name) && hasOwnScript(section)
        ? [`[Section](${up}${section}.md)`]
        : []),
      indexLink(section, `${up}README.md`, "All examples"),
    ].join(" · "),
  ];
}

/** The rows that an example starts with, and the declarations of their tables. */
function tablesAndRows(script: Script, record: ExampleRecord): string[] {
  const name = script.rows as RowsName | undefined;
  if (!name) return [];
  const shown = releases.flatMap((release) => record[release] ?? []);
  const statements = shown.flatMap(({ prints }) =>
    prints.flatMap(({ sql }) => sql),
  );
  const named = new Set([
    ...tablesIn(statements),
    ...shown.flatMap(({ script }) => tablesImported(script.imported)),
  ]);
  const all: { [Key in string]?: object[] } = rows[name];
  const keys = Object.keys(all);
  const tables = [...named].sort((a, b) => keys.indexOf(a) - keys.indexOf(b));
  if (tables.length === 0) return [];

  const text = shown.flatMap(({ script }) => [
    codeOf(script),
    resultsOf(script),
  ]);
  const declarations = releases.flatMap((release) => {
    const script = record[release]?.script;
    if (!script) return [];
    const used = [...text, ...statements].join("\n");
    return declarationsOf(tables, release, usesRelations(script), used);
  });
  const columns = new Set(declarations.flatMap(({ columns }) => columns));
  return [
    details(
      `The tables and rows that it starts with`,
      [
        ...tables.map((table) => rowTable(table, all[table] ?? [], columns)),
        ...codeOfDeclarations(declarations),
        `\`seed("${name}")\` puts these rows into the tables. The page leaves out this call, \`client.end()\`, the \`console.log()\` of a variable, and columns that it does not use.`,
      ].join("\n\n"),
    ),
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

function resultsOf({ steps }: Script): string {
  return steps
    .flatMap(({ parts }) => parts)
    .map((part) => (part.kind === "print" ? part.result : ""))
    .join("\n");
}

/** Declarations by their files; those of 1.0 that are the same are there once. */
function codeOfDeclarations(files: Declarations[]): string[] {
  const seen = new Set<string>();
  return files.flatMap(({ file, imports, statements }) => {
    const others = statements.filter((statement) => !seen.has(statement));
    for (const statement of others) seen.add(statement);
    if (others.length === 0) return [];
    const code = [imports(others), ...others].filter(Boolean).join("\n\n");
    return [`In \`${file}\`:\n${fence("ts", code)}`];
  });
}

/** The rows of a table, under its name, without the columns that are not used. */
function rowTable(name: string, rows: object[], columns: Set<string>): string {
  if (rows.length === 0) return `\`${name}\` has no rows.`;
  const keys = Object.keys(rows[0]!).filter((key) =>
    columns.has(`${name}.${key}`),
  );
  const cells = rows.map((row) =>
    keys.map((key) => show(Reflect.get(row, key))),
  );
  return `\`${name}\`\n\n${markdownTable(keys, cells)}`;
}

/** A value of a row, as PostgreSQL writes it. */
function show(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\x${value.toString("hex")}`;
  if (value instanceof Object) return JSON.stringify(value);
  return String(value);
}

/** The imports that the code of the page needs. */
function shownImports(script: Script): string[] {
  const usesClient = /(?<!\$)\bclient\b/.test(
    codeOf({ ...script, imports: "" }),
  );
  const imports = script.imports
    .replace(/^import \{ seed \} from .+\n/m, "")
    .replace(/\{ client, /, usesClient ? "$&" : "{ ")
    .replace(/^import \{ client \} .+\n/m, usesClient ? "$&" : "")
    .trim();
  return imports ? [fence("ts", imports)] : [];
}

/**
 * The steps of a script, each with its code and, for what it prints, the result, the
 * row type and the SQL: for one release, or for both where the code is the same.
 *
 * @param first the heading of the first step, if it has none of its own
 */
async function stepsOf(
  record: ExampleRecord,
  level: "##" | "###",
  first?: string,
): Promise<string[]> {
  const { script } = (record["0.45"] ?? record["1.0"])!;
  const lines = shownImports(script);
  let index = 0;
  for (const [i, { heading, parts }] of script.steps.entries()) {
    const shown = heading ?? (i === 0 ? (first ?? trapHeading(script)) : "");
    if (shown) lines.push(`${level} ${shown}`);
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
      `${part.label}\n${fence("js", part.result)}`,
      ...(await byRelease(index, async ({ type }) => {
        if (!/^\w+$/.test(part.expression)) return [];
        const name = typeName(part.expression);
        return [fence("ts", await declareType(name, type, valueOf(part)))];
      })),
      ...(await byRelease(index, ({ sql }, release) => {
        const sends = `SQL that Drizzle${release ? ` ${release}` : ""} sends`;
        const queries = fence("sql", sql.join("\n\n"));
        return sql.length > 0 ? [details(sends, queries)] : [];
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

/** The heading of the first step for 1.0: what it makes of the same code. */
function headingOf10({ notes }: Script): string | undefined {
  const verdict = verdictOf({ notes });
  return verdict ? `In 1.0: ${verdict}` : trapHeading({ notes });
}

/** What 1.0 makes of the same code, if it is something else. */
function verdictOf({ notes }: Pick<Script, "notes">): string | undefined {
  const verdict = notes["In 1.0"] ?? "";
  return /^(the same|other code|)$/.test(verdict) ? undefined : verdict;
}

/** The heading of a trap's first step: what goes wrong, where that is no mere error. */
function trapHeading({ notes: { Trap } }: Pick<Script, "notes">) {
  if (!Trap) return undefined;
  const isError =
    /^((an )?error(, and a TypeScript error)?|TypeScript error)$/.test(Trap);
  return isError ? "What goes wrong" : `What goes wrong: ${Trap}`;
}
