// Tells of a missing await. JavaScript, because it is there before TypeScript is loaded.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { nameSources } from "../copies.js";
import { placesIn } from "./places.js";

/**
 * The queries of which nothing has made use, each with the error that has their stack.
 *
 * @type {Map<object, Error>}
 */
const unused = new Map();

/**
 * From now on, when the process ends without an error, a statement that builds a query, and
 * neither sends nor keeps it, is told on stderr. A query is sent by its `then()`, so a
 * missing await calls nothing: what builds a query has to note it. The classes get a
 * parent that does, and methods that strike it out. Nothing else about them changes.
 *
 * @param {Record<string, any>} module of drizzle-orm, with classes of queries
 */
export function tellUnsent(module) {
  for (const query of Object.values(module)) {
    const methods = Object(query).prototype;
    if (!("then" in Object(methods) && "_prepare" in methods)) continue;
    const parent = Object.getPrototypeOf(query);
    /** @param {unknown[]} args */
    const build = function (...args) {
      const built = Reflect.construct(parent, args, new.target);
      unused.set(built, new Error());
      return built;
    };
    Object.setPrototypeOf(query, Object.setPrototypeOf(build, parent));
    for (const name of ["then", "execute", "prepare", "getSQL", "toSQL"]) {
      const method = methods[name];
      /** @this {object} @param {unknown[]} args */
      const use = function (...args) {
        unused.delete(this);
        return method.apply(this, args);
      };
      if (method) methods[name] = use;
    }
  }
}

process.on("exit", (code) => {
  if (code !== 0) return; // the error may have kept a query from being sent
  for (const { stack } of unused.values()) {
    const place = placeOf(stack);
    if (place && isStatement(place)) tell("This query was not sent", place);
  }
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

/**
 * Tells that a print shows a promise, or a query, and not its result.
 *
 * @param {object} printed
 */
export function tellPrinted(printed) {
  unused.delete(printed);
  const place = placeOf(new Error().stack);
  if (place)
    tell("This prints a query or a promise, and not its result", place);
}

/** The place of the script in a stack. @param {string} [stack] */
function placeOf(stack) {
  return placesIn(nameSources(String(stack))).find((place) =>
    /^examples\/(?!1\.0\/(db|node_modules)\/)/.test(place),
  );
}

/** @param {string} what @param {string} place */
function tell(what, place) {
  const line = place.replace(/:\d+$/, "");
  console.error(`${line}: ${what}. Is an await missing?`);
}
