import { inspect } from "node:util";
import type { Sql } from "postgres";
import { formatDialect, postgresql } from "sql-formatter";

/**
 * Calls a function with each query that a client sends from now on, as it sends it,
 * but for the one by which postgres.js gets to know the types of a new connection.
 *
 * @param listener gets the query as `formatQuery()` returns it
 */
export function onQuery(client: Sql, listener: (query: string) => void): void {
  client.options.debug = (_, statement, parameters) => {
    if (!/^\s+select b.oid, b.typarray/.test(statement))
      listener(formatQuery(statement, parameters));
  };
}

/** A query with more parameters than this is shown by its beginning. */
const most = 200;

/**
 * A query as it is shown: the statement, formatted if it is SQL that can be and ended by
 * one semicolon, then its parameters as comments.
 */
export function formatQuery(statement: string, params: unknown[]): string {
  if (params.length > most)
    return `${statement.slice(0, 70)} ...\n-- ${params.length} parameters`;
  const lines = [`${formatStatement(statement.replace(/;\s*$/, ""))};`];
  for (const [i, param] of params.entries()) {
    const value = `$${i + 1} = ${inLine(param)}`;
    const longer = `${lines.at(-1)}, ${value}`;
    if (i > 0 && longer.length <= 80) lines[lines.length - 1] = longer;
    else lines.push(`-- ${value}`);
  }
  return lines.join("\n");
}

/** Statements that have been formatted: scripts send many of them again. */
const formatted = new Map<string, string>();

function formatStatement(statement: string): string {
  const known = formatted.get(statement);
  if (known !== undefined) return known;
  let text = statement;
  try {
    const lines = formatDialect(statement, { dialect: postgresql }).split("\n");
    text = foldLines(lines).join("\n");
  } catch {
    // It is shown as it was sent.
  }
  formatted.set(statement, text);
  return text;
}

/**
 * Lines in which each part that fits is in one line: sql-formatter gives one to each
 * keyword, column and table.
 */
function foldLines(lines: string[]): string[] {
  const folded: string[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i]!;
    const indent = indentOf(line);
    let end = i + 1;
    while (end < lines.length && indentOf(lines[end]!) > indent) end++;
    const inner = foldLines(lines.slice(i + 1, end));
    const isOpen = line.endsWith("(") && lines[end]?.trim().startsWith(")");
    const close = isOpen ? [lines[end++]!] : [];
    const [space, last = ""] = isOpen ? ["", close[0]] : [" "];
    const words = inner.map((one) => one.trim()).join(" ");
    const short = words ? `${line}${space}${words}${last.trim()}` : line;
    const all = [line, ...inner, ...close];
    folded.push(...(short.length <= 80 && !all.some(goesOn) ? [short] : all));
    i = end;
  }
  return folded;
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}

/** Whether a line must end where it does: in a comment, or in a text of several lines. */
function goesOn(line: string): boolean {
  return /--|\$\$/.test(line) || line.split("'").length % 2 === 0;
}

/** A parameter in one line: as JSON where that takes it, as it does no bigint. */
function inLine(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === "bigint" ? String(value) : inspect(value);
  }
}
