import ts from "typescript";

/**
 * What TypeScript finds, in one line: the first sentence of a message and the last, which
 * is the cause, without long types.
 *
 * @returns `Property 'nme' does not exist on type '...'. (TS2339)`
 */
export function sayDiagnostic({ messageText, code }: ts.Diagnostic): string {
  const [first, ...others] = ts
    .flattenDiagnosticMessageText(messageText, "\n")
    .split("\n")
    .map((text) => text.trim().replace(/'[^']{50,}'/g, "'...'"));
  return `${[first, ...others.slice(-1)].join(" ")} (TS${code})`;
}
