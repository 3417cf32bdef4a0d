import { type Logger, NoopLogger } from "drizzle-orm/logger";
import { format } from "sql-formatter";

/**
 * Calls `listener` with each query that Drizzle sends from now on, as it sends it:
 * the statement, formatted, then its parameters as comments, one a line.
 *
 * It speaks up in place of the silent logger that `drizzle()` has by default.
 */
export function onQuery(listener: (query: string) => void): void {
  const silent: Logger = NoopLogger.prototype;
  silent.logQuery = (statement, params) => {
    const formatted = format(statement, { language: "postgresql" });
    const values = params.map(
      (value, i) => `-- $${i + 1} = ${JSON.stringify(value)}`,
    );
    listener([`${formatted};`, ...values].join("\n"));
  };
}
