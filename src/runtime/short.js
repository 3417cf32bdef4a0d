// Prints what Drizzle queries with in a line, where Node would print thousands. JavaScript,
// because it is there before TypeScript is loaded.

import { inspect } from "node:util";
import { tellPrinted } from "./unawaited.js";

/**
 * Gives the queries, tables, columns and other objects of Drizzle in a value the form that
 * they are printed in, and tells of those that an await is missing for. All else about
 * them stays: results are objects and arrays of JavaScript's own, and are printed whole.
 *
 * @param {any} value
 */
export function shorten(value, seen = new Set()) {
  if (Object(value) !== value || seen.has(value)) return;
  seen.add(value);
  if (!(value instanceof Error) && typeof value.then === "function")
    tellPrinted(value);
  const form = formOf(value);
  if (form)
    Object.defineProperty(value, inspect.custom, {
      value: () => form,
      configurable: true,
    });
  else if (isPlain(value))
    for (const one of Object.values(value)) shorten(one, seen);
}

/** @param {any} value */
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return [Object.prototype, Array.prototype, null].includes(prototype);
}

/**
 * The form of an object of Drizzle's or postgres.js's: `[PgTable users]`.
 *
 * @param {any} value
 */
function formOf(value) {
  if (value instanceof Error) return undefined;
  if (typeof value === "function")
    return value.unsafe && "[postgres.js client]"; // its options have the password
  const made = Object.getPrototypeOf(value)?.constructor;
  const kind = made?.[Symbol.for("drizzle:entityKind")];
  if (!kind)
    return value instanceof Promise && made !== Promise && `[${made.name}]`;
  const name =
    value[Symbol.for("drizzle:Name")] ??
    Object.getOwnPropertyDescriptor(value, "name")?.value; // no getter, no proxy
  return typeof name === "string" ? `[${kind} ${name}]` : `[${kind}]`;
}
