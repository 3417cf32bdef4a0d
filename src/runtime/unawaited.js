// Tells of a missing await. JavaScript, because it is there before TypeScript is loaded.

import { nameSources } from "./sources.js";
import { placesIn } from "./places.js";

/**
 * The queries of which nothing has made use, each with the error that has their stack.
 *
 * @type {Map<object, Error>}
 */
const unused = new Map();

/**
 * From now on, `unsentPlaces()` knows the queries of some classes. A query is sent by its
 * `then()`, so a missing await calls nothing: what builds a query has to note it. The
 * classes get a parent that does, and methods that strike it out. Nothing else about them
 * changes.
 *
 * @param {Record<string, any>} module of drizzle-orm, with classes of queries
 */
export function noteUnsent(module) {
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

/** The places of the queries of which nothing has made use; from now on, of none. */
export function unsentPlaces() {
  const places = [...unused.values()].map(({ stack }) => placeOf(stack));
  unused.clear();
  return places.flatMap((place) => place ?? []);
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

/** @param {string} what @param {string} place as `examples/joins.ts:20:3` */
export function tell(what, place) {
  const line = place.replace(/:\d+$/, "");
  console.error(`${line}: ${what}. Is an await missing?`);
}
