// Which examples there are, and where they are. JavaScript, because `npm run example`
// needs it before it loads TypeScript.

import { existsSync, readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The folder of the examples of Drizzle 0.45; those of 1.0 have a folder in it. */
const folder = resolve(root, "examples");

/** The sections of the lesson, in the order in which they are read. */
export const lesson = [
  "foreign-keys",
  "relations",
  "relational-queries",
  "joins",
  "many-to-many",
  "collisions",
  "joins-vs-relational-queries",
];

/** All sections: first those of the lesson, then what it has no section for. */
export const sections = [
  ...lesson,
  "writes",
  "migrations",
  "tenants",
  "tests",
  "types",
  "sql",
  "values",
  "other-orms",
  "upgrading",
];

/** What the names of the examples of Drizzle 1.0 begin with. */
const prefix10 = "1.0/";

/** Whether a command runs in the workspace of Drizzle 1.0: npm starts it there. */
export const isIn10 = nameOf(process.cwd()) === "1.0";

/**
 * The example of a path: of one below `examples/`, or of one as the shell completes it.
 *
 * @param {string} path with or without its ending
 * @returns {string | undefined} the example's name
 */
export function exampleAt(path) {
  const { INIT_CWD = root } = process.env; // where npm was called
  const file = path.replace(/(\.ts|\.md)?$/, ".ts");
  return [INIT_CWD, process.cwd(), folder, root, resolve(folder, prefix10)]
    .map((from) => resolve(from, file))
    .filter((script) => script.startsWith(folder + sep))
    .map(nameOf)
    .find((name) => existsSync(sourceOf(name)));
}

/**
 * The script that is written for an example. One of 1.0 without a script of its own has
 * the script of 0.45: `copies.js` makes what runs.
 *
 * @param {string} name as `joins/limit`, or `1.0/joins/limit` for Drizzle 1.0
 * @returns {string} its path
 */
export function sourceOf(name) {
  return pathOf(hasOwnScript(name) ? name : sharedName(name));
}

/** A script as a reader names it: `examples/joins.ts`. @param {string} name */
export function shownPath(name) {
  return `examples/${hasOwnScript(name) ? name : sharedName(name)}.ts`;
}

/** Whether a script is written for this very release. @param {string} name */
export function hasOwnScript(name) {
  return existsSync(pathOf(name));
}

/** @param {string} name a path below `examples/`, without the ending */
function pathOf(name) {
  return resolve(folder, `${name}.ts`);
}

/** Whether an example is one of Drizzle 1.0. @param {string} name */
export function is10(name) {
  return name.startsWith(prefix10);
}

/** The name that an example has in both releases of Drizzle. @param {string} name */
export function sharedName(name) {
  return is10(name) ? name.slice(prefix10.length) : name;
}

/**
 * The names of all examples: those of 0.45, then those of 1.0. The sections are in
 * their order, each before the questions about it.
 */
export function allExamples() {
  const scripts = scriptsIn(folder).map(nameOf);
  const of10 = scripts.map((name) => prefix10 + sharedName(name));
  const places = new Map(
    [...scripts, ...of10].map((name) => {
      const [section = "", question = ""] = sharedName(name).split("/");
      const position = sections.indexOf(section);
      const at = String(position < 0 ? sections.length : position);
      return [name, `${is10(name)} ${at.padStart(3)} ${section} ${question}`];
    }),
  );
  /** @param {string} name */
  const place = (name) => places.get(name) ?? "";
  return [...places.keys()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function scriptsIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = resolve(folder, entry.name);
    if (entry.isDirectory())
      return /^(db|node_modules|\..+)$/.test(entry.name) ? [] : scriptsIn(path);
    return /^[^.]+\.ts$/.test(entry.name) ? path : [];
  });
}

/** @param {string} path that of a script, or of a folder of examples */
function nameOf(path) {
  return relative(folder, path).replace(/\.ts$/, "").replaceAll(sep, "/");
}

/**
 * The examples of some folders, or of these names: all if there are none.
 *
 * @param {string[]} typed paths below `examples/`, or below `examples/1.0/` in that
 *   workspace
 * @returns {{ names: string[], unknown: string[] }} the paths of no example are `unknown`
 */
export function examplesIn(typed) {
  const all = allExamples();
  const folders = (typed.length > 0 ? typed : [""]).map((path) =>
    (isIn10 && !path.startsWith(prefix10) ? prefix10 + path : path)
      .replace(/^examples(\/|$)/, "")
      .replace(/\/$/, ""),
  );
  /** @param {string} folder @param {string} name */
  const isOf = (folder, name) => `${name}/`.startsWith(folder && `${folder}/`);
  return {
    names: all.filter((name) => folders.some((folder) => isOf(folder, name))),
    unknown: folders.filter(
      (folder) => !all.some((name) => isOf(folder, name)),
    ),
  };
}

/** The releases of Drizzle that the examples are written for. */
export const releases = /** @type {const} */ (["0.45", "1.0"]);

/** @typedef {typeof releases[number]} Release A release of Drizzle, by its first digits. */

/**
 * The names of all examples, as `joins` or `joins/count-without-posts`: each section,
 * then the questions about it. An example is of 0.45 and 1.0, or only of 1.0.
 */
export function findExamples() {
  /** @param {string} name */
  const place = (name) => sections.indexOf(sectionOf(name));
  const names = new Set(allExamples().map(sharedName));
  return [...names].sort((a, b) => place(a) - place(b));
}

/** The section that an example belongs to. @param {string} name */
export function sectionOf(name) {
  return name.replace(/\/.*/, "");
}

/** Whether an example is a question, and not a section. @param {string} name */
export function isQuestion(name) {
  return name.includes("/");
}

/** The releases that an example is of. @param {string} name */
export function releasesOf(name) {
  return hasOwnScript(name) ? releases : releases.slice(1);
}

/**
 * The name of an example in a release: `1.0/joins` is `joins` in 1.0.
 *
 * @param {string} name
 * @param {Release} release
 */
export function nameIn(name, release) {
  return release === "1.0" ? prefix10 + name : name;
}

/** The path of an example's page, which is about all releases. @param {string} name */
export function pageFile(name) {
  return pathOf(name).replace(/ts$/, "md");
}
