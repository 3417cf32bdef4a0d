import { nameSources } from "./sources.js";
import { lastPrint, placesIn } from "./places";
import { formatQuery } from "./queries";

/** What PostgreSQL says of a query that fails, as postgres.js has it. */
interface PostgresError extends Error {
  code: string;
  detail?: string;
  hint?: string;
  where?: string;
  /** The query, as postgres.js notes it. */
  query?: string;
  parameters?: unknown[];
}

/**
 * The text of an error that nobody catches. For a query that fails: what PostgreSQL says,
 * the query, and the line of the script. For any other error: its message, and the lines
 * of this repository in its stack, or else the last three lines of packages.
 *
 * @returns undefined if it is no error, or its stack has no such lines
 */
export function report(error: unknown): string | undefined {
  const errors = withCauses(error);
  const postgres = errors.find(isPostgresError);
  if (postgres) return reportQuery(errors, postgres);

  const own = linesOf(errors);
  const lines =
    own.length > 0
      ? own
      : errors.flatMap(({ stack }) => placesIn(stack)).slice(0, 3);
  if (lines.length === 0) return undefined;
  const messages = errors.map(({ name, message }, i) =>
    [i > 0 ? "Caused by " : "", message ? `${name}: ${message}` : name].join(
      "",
    ),
  );
  return [
    ...messages,
    ...lines.map((line) => `    at ${nameSources(line)}`),
  ].join("\n");
}

function reportQuery(errors: Error[], postgres: PostgresError): string {
  const { message, code, detail, hint, where } = postgres;
  const said = [
    `${message} (${code})`,
    ...(detail ? [`Detail: ${detail}`] : []),
    ...(hint ? [`Hint: ${hint}`] : []),
    ...(where ? [`Where: ${where}`] : []),
  ];
  const query = queryOf(errors, postgres);
  const lines = linesOf(errors);
  const line = lines.find((path) => path.startsWith("examples/")) ?? lines[0];
  if (line?.startsWith("examples/1.0/") && missing.includes(code))
    said.push(
      "The tables are those that src/db/ declares, for Drizzle 1.0 as well.",
    );
  return [
    said.join("\n"),
    ...(query ? [query] : []),
    ...(line ? [`at ${nameSources(line)}`] : []),
  ].join("\n\n");
}

/**
 * The last print before an error whose stack has no line of this repository.
 *
 * @returns undefined if it has one
 */
export function lastPrintBefore(error: unknown): string | undefined {
  if (linesOf(withCauses(error)).length > 0) return undefined;
  const [print] = placesIn(lastPrint()?.stack).filter(isOwn);
  return print
    ? `The last print before it is at ${nameSources(print)}.`
    : "Nothing was printed before it.";
}

/** What PostgreSQL says of a column or a table that is not there. */
const missing = ["42703", "42P01"];

/** The query that failed: as Drizzle has it, or else as postgres.js. */
function queryOf(
  errors: Error[],
  { query, parameters }: PostgresError,
): string | undefined {
  for (const error of errors)
    if (
      "params" in error &&
      Array.isArray(error.params) &&
      "query" in error &&
      typeof error.query === "string"
    )
      return formatQuery(error.query, error.params);
  return query && formatQuery(query, parameters ?? []);
}

function isPostgresError(error: Error): error is PostgresError {
  return "severity_local" in error;
}

/** An error, then its cause, then the cause of that. */
export function withCauses(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...withCauses(error.cause)];
}

/** The lines of this repository in the stacks of errors: "examples/joins.ts:20:3". */
function linesOf(errors: Error[]): string[] {
  return errors.flatMap(({ stack }) => placesIn(stack)).filter(isOwn);
}

/** Whether a place is none of packages, nor of what is under the examples. */
function isOwn(place: string): boolean {
  return !/node_modules\/|^src\/(postgres|runtime|safety)\//.test(place);
}
