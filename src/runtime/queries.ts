import { inspect } from "node:util";
import type { Logger } from "drizzle-orm/logger";
import { format } from "sql-formatter";

/**
 * Calls `listener` with each query that a Drizzle sends from now on, as it sends it:
 * the statement, formatted, then its parameters as comments, one a line.
 *
 * It speaks up in place of the silent logger that `drizzle()` has by default.
 *
 * @param silentLogger the class `NoopLogger` of that Drizzle
 */
export function onQuery(
  silentLogger: { prototype: Logger },
  listener: (query: string) => void,
): void {
  silentLogger.prototype.logQuery = (statement, params) =>
    listener(formatQuery(statement, params));
}

/**
 * A query as it is shown: the statement, as it stands if it is no SQL that can be
 * formatted, then its parameters as comments, one a line.
 */
export function formatQuery(statement: string, params: unknown[]): string {
  const values = params.map((value, i) => `-- $${i + 1} = ${inLine(value)}`);
  return [`${formatStatement(statement)};`, ...values].join("\n");
}

function formatStatement(statement: string): string {
  try {
    return format(statement, { language: "postgresql" });
  } catch {
    return statement;
  }
}

/** A parameter in one line: as JSON where that takes it, as it does no bigint. */
function inLine(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === "bigint" ? String(value) : inspect(value);
  }
}
