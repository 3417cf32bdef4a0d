import { inspect } from "node:util";
import type { Sql } from "postgres";
import { format } from "sql-formatter";

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

/**
 * A query as it is shown: the statement, formatted if it is SQL that can be, then its
 * parameters as comments, one a line.
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
