// Finds pages by a reader's own words, or by the message of an error. It knows neither
// files nor Node.

import MiniSearch from "minisearch";
import {
  isMeaning,
  meaningsOf,
  pairsOf,
  partsOf,
  sizeOf,
  stem,
  termsOf,
  wordsOf,
} from "./words.js";

/**
 * What can be found of a page.
 *
 * @typedef {object} Page
 * @property {string} name as `joins/limit`
 * @property {string} title
 * @property {boolean} isTrap whether it is about what goes wrong
 * @property {string[]} also other words for it
 * @property {string[]} messages of errors that it prints
 * @property {string[]} codes of errors, as 23505 or TS2353
 * @property {string[]} api the names that its code calls
 * @property {string} opening
 * @property {string[]} headings of its steps
 */

/**
 * What a finder says of a text.
 *
 * @typedef {object} Found
 * @property {Page[]} fitting all pages that have each of its words in the name, the title,
 *   the other words or the codes, or that print it as a message; the best is first
 * @property {Page[]} near other pages that have some of the words: with those that fit,
 *   they are five at most
 * @property {string[]} unknown if none fits, the words that no page has
 * @property {boolean} isTitle whether the name and title of the first one, and of no other,
 *   have each word: if others fit, three words or more
 */

/** How much it counts where a word is found. In pairs, two words follow one another. */
const weights = {
  name: 3,
  title: 2,
  titlePairs: 2,
  also: 6,
  alsoPairs: 2,
  messages: 1,
  codes: 1,
  api: 0.5,
  opening: 1,
  headings: 0.5,
};

/** Where a page says what it is about. */
const subject = ["name", "title", "also", "codes"];

/** Where a page has words that count as known. */
const known = [...subject, "messages", "api"];

/**
 * Makes a finder of pages: a function that finds some of them.
 *
 * @param {Page[]} pages all that can be found
 */
export function makeFinder(pages) {
  const index = new MiniSearch({
    idField: "name",
    fields: Object.keys(weights),
    extractField,
    tokenize: (text, field) =>
      field?.endsWith("Pairs")
        ? text.split("\n").flatMap(pairsOf)
        : [...termsOf(text), ...meaningsOf(text)],
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term] },
  });
  index.addAll(pages);
  const byName = new Map(pages.map((page) => [page.name, page]));
  /** @type {Map<string, number>} how many pages have a term */
  const frequency = new Map();
  for (const page of pages) {
    for (const term of new Set(termsOf(Object.values(page).flat().join(" "))))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  /** @type {Map<Page, { title: string, messages: string[], also: string[] }>} made when there is a message, as it takes a while */
  const shapes = new Map();
  return find;

  /**
   * The pages for what a reader types: words, or a message with other names in it.
   *
   * @param {string} text
   * @returns {Found}
   */
  function find(text) {
    const shape = shapeOf(text);
    const words = wordsOf(text);
    const ranked = rank(text, shape);
    const holding = namesWith(words, subject);
    const titled = namesWith(words, ["name", "title"]);
    const isFitting = (/** @type {Page} */ page) =>
      holding.has(page.name) || messageBoost(page, shape) > 1;
    const fitting = ranked.filter(isFitting);
    const others = ranked.filter((page) => !isFitting(page));
    const unquoted = wordsOf(text.replaceAll(quoted, " "));
    return {
      fitting,
      near: others.slice(0, Math.max(0, 5 - fitting.length)),
      unknown:
        fitting.length > 0
          ? []
          : (unquoted.length > 0 ? unquoted : words).filter(isUnknown),
      isTitle:
        titled.size === 1 &&
        titled.has(fitting[0]?.name ?? "") &&
        (fitting.length === 1 || words.length > 2),
    };
  }

  /**
   * All pages that have something of a text, the best first.
   *
   * @param {string} text
   * @param {string} shape that of the text
   */
  function rank(text, shape) {
    const words = [...new Set(wordsOf(text).flatMap(termsOf))].map((term) => {
      const meanings = meaningsOf(term);
      const isMistyped = isUnknown(term) && meanings.length === 0;
      const terms = isMistyped ? spelled(term) : [term];
      return { terms, meanings, weight: rarity(term) };
    });
    const terms = new Set(words.flatMap(({ terms }) => terms));
    const queries = [...terms, ...pairsOf(text), ...meaningsOf(text)];
    const found = index.search(
      { combineWith: "OR", queries },
      {
        boost: weights,
        boostTerm: (term) => (isMeaning(term) ? 0.4 : 1),
        prefix: (term) => term.length > 2 && !isMeaning(term),
        bm25: { k: 1.2, b: 0.5, d: 0.5 },
        weights: { prefix: 0.2, fuzzy: 0.2 },
      },
    );
    // A page with more of the words comes before one with few of them, but often.
    return found
      .map(({ id, score, queryTerms }) => {
        const page = pageOf(id);
        const has = (/** @type {string} */ term) => queryTerms.includes(term);
        const shared = words.map(({ terms, meanings, weight }) =>
          terms.some(has) ? weight : meanings.some(has) ? 0.7 * weight : 0,
        );
        const share =
          (sum(shared) / sum(words.map(({ weight }) => weight))) ** 2;
        const boost =
          messageBoost(page, shape) *
          nameBoost(page, text) *
          (page.isTrap ? 1 : 1.4);
        return { page, score: (score / queryTerms.length) * share * boost };
      })
      .sort((a, b) => b.score - a.score)
      .map(({ page }) => page);
  }

  /** How much a word tells pages apart. @param {string} term */
  function rarity(term) {
    return Math.sqrt(
      Math.log(1 + pages.length / (1 + (frequency.get(term) ?? 0))),
    );
  }

  /**
   * The terms that a mistyped one may be: with the same letters in another order, or
   * nearly the same letters. Both begin with the same one.
   *
   * @param {string} term
   */
  function spelled(term) {
    if (term.length < 4 || /\d/.test(term)) return [];
    const within = (/** @type {number} */ fuzzy) =>
      index
        .search(term, { fields: subject, fuzzy })
        .flatMap(({ terms }) => terms)
        .filter((other) => other[0] === term[0]);
    const letters = (/** @type {string} */ word) => [...word].sort().join("");
    const swapped = within(2).find((other) => letters(other) === letters(term));
    return swapped ? [swapped] : within(term.length > 6 ? 2 : 1);
  }

  /** Whether no page has a word. @param {string} word */
  function isUnknown(word) {
    return namesWith([word], known).size === 0;
  }

  /**
   * The names of the pages that have words with these beginnings in some fields.
   *
   * @param {string[]} words
   * @param {string[]} fields
   */
  function namesWith(words, fields) {
    const queries = words.flatMap(partsOf).map(stem);
    const options = { fields, prefix: true };
    const found = index.search({ combineWith: "AND", queries }, options);
    return new Set(found.map(({ id }) => id));
  }

  /**
   * How much it counts that a page has what is typed as a message: more than 1 if so.
   *
   * @param {Page} page
   * @param {string} typed its shape
   */
  function messageBoost(page, typed) {
    if (size(typed) < 3 || !page.name.includes("/")) return 1;
    const { title, messages, also } = shapesOf(page);
    const has = (/** @type {string} */ shape) => fits(shape, typed);
    if (fits(title, typed)) return 20;
    return messages.some(has) ? 10 : also.some(has) ? 3 : 1;
  }

  /** The shapes of what may be a message: of three words or more. @param {Page} page */
  function shapesOf(page) {
    const made = shapes.get(page);
    if (made) return made;
    const shaped = (/** @type {string[]} */ texts) =>
      texts.map(shapeOf).filter((shape) => size(shape) > 2);
    const all = {
      title: shapeOf(page.title),
      messages: shaped([...page.title.split(": "), ...page.messages]),
      also: shaped(page.also.filter((text) => sizeOf(text) > 2)),
    };
    shapes.set(page, all);
    return all;
  }

  /** @param {string} name */
  function pageOf(name) {
    return /** @type {Page} */ (byName.get(name));
  }
}

/**
 * The page that explains an error.
 *
 * @param {Page[]} pages
 * @param {string} message
 * @param {string} [place] what TypeScript says of it, with a code
 * @returns {Page | undefined} of those that have the message, the only one with this code,
 *   or that whose title begins with it, or the only one, or, if TypeScript finds something,
 *   that which has it among its other words; undefined if there are several
 */
export function explain(pages, message, place = "") {
  const shape = shapeOf(message);
  const isIt = (/** @type {string} */ text) => isMost(shapeOf(text), shape);
  const titled = pages.filter(({ title }) => title.split(": ").some(isIt));
  const printing = pages.filter(({ messages }) => messages.some(isIt));
  const all = [...new Set([...titled, ...printing])];
  const coded = all.filter(({ codes }) =>
    codes.some((code) => /^TS/.test(code) && place.includes(`(${code})`)),
  );
  const named = titled.filter(
    ({ title }) =>
      size(shape) > 2 && // two words tell too little
      [title, title.split(": ")[0] ?? ""].some(isIt),
  );
  const general = all.filter(
    ({ also }) => place && also.some((text) => text.toLowerCase() === shape),
  );
  return [coded, named, all, general].find(({ length }) => length === 1)?.[0];
}

/**
 * How much it counts that a page is called just what is typed.
 *
 * @param {Page} page
 * @param {string} text
 */
function nameBoost({ name, title, also }, text) {
  const plain = (/** @type {string} */ one) =>
    one
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const isIt = (/** @type {string} */ one) => plain(one) === plain(text);
  if ([name.replace(/.*\//, ""), ...title.split(": ")].some(isIt)) return 3;
  return also.some(isIt) ? 1.5 : 1;
}

/** @param {Page} page @param {string} field */
function extractField(page, field) {
  const value = Reflect.get(page, field.replace("Pairs", ""));
  return Array.isArray(value) ? value.join("\n") : value;
}

/** Names in quotes. */
const quoted = /"[^"]*"|'[^']*'|`[^`]*`/g;

/** What stands for a reader's own: names, values, and types of columns. */
const own = RegExp(
  [
    quoted.source,
    /\(\w*\)=\([^)]*\)/, // (id)=(4)
    /\b\w+(\.\w+)+\b/, // users.name
    /\b[a-z]+(_\w+)+\b/, // author_id
    /\b\d+\b/,
    /\b(bigint|boolean|character varying|integer|numeric|text|uuid)\b/,
  ]
    .map((one) => (typeof one === "string" ? one : one.source))
    .join("|"),
  "gi",
);

/**
 * What a message is without a reader's own names and values: "column ? does not exist".
 * In errors of JavaScript, the name belongs to the message.
 *
 * @param {string} message
 */
function shapeOf(message) {
  return message
    .replaceAll(/\(reading '(\w+)'\)/g, "reading $1")
    .replaceAll(/[`\w.[\]]*?(\w+)[`()\]]*(?= is not a function)/g, "$1")
    .replaceAll(own, " ? ")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}?]+/gu, " ")
    .replaceAll(/\?( \?)+/g, "?")
    .replaceAll(/^[? ]+|[? ]+$/g, "");
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}

/** How many words a shape has. @param {string} shape */
function size(shape) {
  return shape.split(" ").filter((word) => word !== "?").length;
}

/**
 * Whether a message of a page is in what is typed, or the other way round.
 *
 * @param {string} shape that of the page
 * @param {string} typed the shape of what is typed
 */
function fits(shape, typed) {
  return (
    ` ${typed} `.includes(` ${shape} `) || ` ${shape} `.includes(` ${typed} `)
  );
}

/**
 * Whether a message of a page is an error's, or nearly the whole of it.
 *
 * @param {string} shape that of the page
 * @param {string} message the shape of the error's
 */
function isMost(shape, message) {
  if (shape === message) return size(shape) > 1;
  return (
    size(shape) > 2 &&
    ` ${message} `.includes(` ${shape} `) &&
    size(shape) >= 0.8 * size(message)
  );
}
