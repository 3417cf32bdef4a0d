// Prints what a script prints. JavaScript, because it is there before TypeScript is loaded.

import { notePrint } from "./places.js";
import { shorten } from "./short.js";
import { nameSources } from "./sources.js";

/**
 * What takes the place of `console.log`. postgres.js prints a notice of PostgreSQL as an
 * object. It is shown in a line of its own, but for the messages that are meant for a
 * server's log.
 *
 * @param {(...values: any[]) => void} show takes what is printed
 * @param {(notice: string) => void} tell takes what PostgreSQL says beside the results
 */
export function printer(show, tell) {
  return (/** @type {any[]} */ ...values) => {
    const [value] = values;
    for (let error of values)
      for (; error instanceof Error; error = error.cause)
        error.stack = nameSources(String(error.stack));
    if (!isNotice(value)) {
      notePrint();
      shorten(values);
      show(...values);
    } else if (/^(INFO|NOTICE|WARNING)$/.test(value.severity))
      tell(`${value.severity}: ${value.message}`);
  };
}

/** @param {any} value */
function isNotice(value) {
  const { severity_local } = Object(value);
  return severity_local !== undefined && !(value instanceof Error);
}
