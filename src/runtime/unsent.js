// From now on, when the process ends without an error, a statement that builds a query, and
// neither sends nor keeps it, is told on stderr. JavaScript, because it is there before
// TypeScript is loaded.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tell, unsentPlaces } from "./unawaited.js";

process.on("exit", (code) => {
  if (code !== 0) return; // the error may have kept a query from being sent
  for (const place of unsentPlaces())
    if (isStatement(place)) tell("This query was not sent", place);
});

/**
 * Whether the query that is built at a place is a statement of its own, which nothing
 * takes: one that is kept may belong to a call that has failed. Without TypeScript, which
 * is loaded only now, this is not known.
 *
 * @param {string} place
 */
function isStatement(place) {
  const [file = "", line, column] = place.split(":");
  const require = createRequire(import.meta.url);
  /** @type {import("typescript")} */
  let ts;
  try {
    ts = require("typescript");
  } catch {
    return false;
  }
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const at = source.getPositionOfLineAndCharacter(
    Number(line) - 1,
    Number(column) - 1,
  );
  /** @returns {import("typescript").Node} the innermost */
  const nodeIn = (/** @type {import("typescript").Node} */ node) =>
    ts.forEachChild(node, (child) =>
      child.pos <= at && at < child.end ? nodeIn(child) : undefined,
    ) ?? node;
  let node = nodeIn(source);
  while (
    ts.isPropertyAccessExpression(node.parent) ||
    (ts.isCallExpression(node.parent) && node.parent.expression === node)
  )
    node = node.parent;
  return ts.isExpressionStatement(node.parent);
}
