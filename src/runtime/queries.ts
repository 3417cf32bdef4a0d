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
  silentLogger.prototype.logQuery = (statement, params) => {
    const formatted = format(statement, { language: "postgresql" });
    const values = params.map((value, i) => `-- $${i + 1} = ${inLine(value)}`);
    listener([`${formatted};`, ...values].join("\n"));
  };
}

/** A parameter as JSON, or a bigint as its digits, which JSON does not take. */
function inLine(value: unknown): string {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
