// What the terminal says: the example or the list for what is typed, and the page for an
// error.

import { isIn10, nameIn, releasesOf } from "../examples.js";
import { explain, makeFinder } from "./finder.js";
import { readPages } from "./scripts.js";

/** @typedef {import("./finder.js").Page} Page */

/** What no example shows, as it would not end: the words for it, and the answer. */
const hanging = {
  words:
    /\b(hang(s|ing)?|stuck|exits?|(not|never) (ends?|stops?|finish(es)?|terminates?))\b/i,
  advice:
    "A script hangs if its connections are open: write `await client.end()` as its last line. Read examples/your-own-project.md.",
};

/**
 * Answers what is typed, if that is not the path of an example.
 *
 * @param {string[]} typed words, after 1.0 for the examples of Drizzle 1.0
 * @returns {{ text: string, name?: string, page?: string }} what to print; the name of the
 *   example that runs, if it is named, or if it alone has the words, in its title; and the
 *   path of its page
 */
export function answer(typed) {
  const [, begin, words = ""] =
    /^((?:examples\/)?1\.0(?=[/ ]|$))?[/ ]*(.*)$/s.exec(typed.join(" ")) ?? [];
  const pages = readPages();
  const list = (/** @type {Page[]} */ pages) => {
    const names = pages.map(({ name }) =>
      begin || isIn10 || !releasesOf(name).includes("0.45")
        ? nameIn(name, "1.0")
        : name,
    );
    const width = Math.max(...names.map(({ length }) => length));
    return pages.map(
      ({ title }, i) => `  ${names[i]?.padEnd(width)}  ${title}`,
    );
  };
  if (words === "") {
    const text = `npm run example <name>, or words of your own:
${list(pages).join("\n")}

npm run example 1.0/<name> runs it with Drizzle 1.0.`;
    return { text };
  }

  const named = pagesNamed(words, pages);
  const found = makeFinder(pages)(words);
  const fitting = named.length > 0 ? named : found.fitting;
  const near = named.length > 0 ? [] : found.near;
  const [first] = [...fitting, ...near];
  if (first && (named.length > 0 ? named.length === 1 : found.isTitle)) {
    const [line = ""] = list([first]);
    const [name] = line.trim().split(" ");
    return { text: line.trim(), name, page: pagePath(first) };
  }

  const nearest = (/** @type {string} */ heading) =>
    near.length > 0 ? [heading, ...list(near)] : [];
  const all = "npm run example lists all.";
  if (hanging.words.test(words))
    return { text: [hanging.advice, ...list(fitting), all].join("\n") };
  if (found.unknown.length > 0) {
    const words = found.unknown.map((word) => `"${word}"`).join(" or ");
    const said = `Nothing here mentions ${words}.`;
    return { text: [said, ...nearest("The nearest:"), all].join("\n") };
  }
  const lines =
    fitting.length > 0
      ? [
          `${fitting.length === 1 ? "1 example fits" : `${fitting.length} examples fit`} "${words}":`,
          ...list(fitting),
          ...nearest("Others that are near:"),
        ]
      : [`No example fits "${words}".`, ...nearest("The nearest:")];
  const read = first ? `Read ${pagePath(first)} first. ` : "";
  return { text: [...lines, read + all].join("\n") };
}

/**
 * The pages that a name means, or a part of one: it has no spaces, and a hyphen or a slash.
 *
 * @param {string} typed
 * @param {Page[]} pages
 */
function pagesNamed(typed, pages) {
  const part = typed.toLowerCase().replace(/\.(ts|md)$/, "");
  if (!/^[^ ]*[-/][^ ]*$/.test(part)) return [];
  const named = pages.filter(({ name }) => name.includes(part));
  const whole = named.filter(({ name }) => `/${name}`.endsWith(`/${part}`));
  return whole.length === 1 ? whole : named;
}

/** The path of a page. @param {Page} page */
function pagePath({ name }) {
  return `examples/${name}.md`;
}

/**
 * The page that explains an error: by its message, or that of a cause.
 *
 * @param {unknown} error
 * @param {string} [place] what TypeScript says of it
 * @returns {string | undefined} its path
 */
export function pageOfError(error, place) {
  const pages = readPages();
  const messages = [];
  for (let one = error; one instanceof Error; one = one.cause)
    messages.unshift(one.message); // PostgreSQL's message is that of the last cause
  const [page] = messages.flatMap(
    (message) => explain(pages, message, place) ?? [],
  );
  return page && pagePath(page);
}
