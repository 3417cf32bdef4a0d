// Finds pages by a reader's own words, or by the message of an error. It knows neither
// files nor Node.

import MiniSearch from "minisearch";

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
 * @property {boolean} isTitle whether one page fits, and its name and title have each word
 */

/** How much it counts where a word is found. In pairs, two words follow one another. */
const weights = {
  name: 2,
  title: 2,
  titlePairs: 2,
  also: 4,
  alsoPairs: 2,
  messages: 1,
  codes: 1,
  api: 0.5,
  opening: 1,
};

/** Where a page says what it is about. */
const subject = ["name", "title", "also", "codes"];

/** Where a page has words that count as known. */
const known = [...subject, "messages", "api"];

/** Words that do not tell one page from another. */
const fillers = new Set(
  `a an and are as at be been by can could did do does for from how i in is it its me my
  of on or our should that the their there these they this to was we were what when where
  which who why with you your`.split(/\s+/),
);

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
        : termsOf(text),
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term] },
  });
  index.addAll(pages);
  const byName = new Map(pages.map((page) => [page.name, page]));
  /** @type {Map<Page, string[]>} made when there is a message, as it takes a while */
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
    const isFitting = (/** @type {Page} */ page) =>
      holding.has(page.name) || hasMessage(page, shape);
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
        fitting.length === 1 &&
        namesWith(words, ["name", "title"]).has(fitting[0]?.name ?? ""),
    };
  }

  /**
   * All pages that have something of a text, the best first.
   *
   * @param {string} text
   * @param {string} shape that of the text
   */
  function rank(text, shape) {
    const terms = [...new Set(wordsOf(text).flatMap(termsOf))].flatMap(
      (term) => (isUnknown(term) ? spelled(term) : term),
    );
    const found = index.search(
      { combineWith: "OR", queries: [...terms, ...pairsOf(text)] },
      {
        boost: weights,
        prefix: (term) => term.length > 2,
        weights: { prefix: 0.2, fuzzy: 0.2 },
        boostDocument: (name) => {
          const page = pageOf(name);
          if (!hasMessage(page, shape)) return page.isTrap ? 1 : 1.3;
          return fits(shapeOf(page.title), shape) ? 20 : 10;
        },
      },
    );
    // A page with more of the words comes before one with few of them, but often.
    return found
      .map(({ id, score, queryTerms }) => {
        const shared = queryTerms.filter((term) => !term.includes(" ")).length;
        return { page: pageOf(id), score: score * shared };
      })
      .sort((a, b) => b.score - a.score)
      .map(({ page }) => page);
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
    return swapped ?? within(term.length > 6 ? 2 : 1);
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
   * Whether a page has what is typed as a message.
   *
   * @param {Page} page
   * @param {string} typed its shape
   */
  function hasMessage(page, typed) {
    return size(typed) > 2 && shapesOf(page).some((own) => fits(own, typed));
  }

  /** The shapes of what may be a message: of three words or more. @param {Page} page */
  function shapesOf(page) {
    const made = shapes.get(page);
    if (made) return made;
    const { title, also, messages } = page;
    const all = [title, ...title.split(": "), ...also, ...messages]
      .map(shapeOf)
      .filter((shape) => size(shape) > 2);
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
 * @returns {Page | undefined} that which has the message in its title, or else the only
 *   one that prints it; undefined if there are several, or none
 */
export function explain(pages, message) {
  const shape = shapeOf(message);
  const isIt = (/** @type {string} */ text) => isMost(shapeOf(text), shape);
  const titled = pages.filter(({ title }) => title.split(": ").some(isIt));
  const printing = pages.filter(({ messages }) => messages.some(isIt));
  const [page, ...others] = titled.length > 0 ? titled : printing;
  return others.length > 0 ? undefined : page;
}

/** @param {Page} page @param {string} field */
function extractField(page, field) {
  const value = Reflect.get(page, field.replace("Pairs", ""));
  return Array.isArray(value) ? value.join("\n") : value;
}

/** The words of a text that tell pages apart; all of them, if none does. @param {string} text */
function wordsOf(text) {
  const words = [...new Set(text.match(/[\p{L}\p{N}]+/gu))];
  const telling = words.filter(isNoFiller);
  return telling.length > 0 ? telling : words;
}

/** @param {string} word */
function isNoFiller(word) {
  return !fillers.has(word.toLowerCase());
}

/** `onDelete` has two parts. @param {string} word */
function partsOf(word) {
  return word.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase());
}

/** The terms of a text: stems of its words, and of their parts. @param {string} text */
function termsOf(text) {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const parts = partsOf(word);
    return (parts.length > 1 ? [word.toLowerCase(), ...parts] : parts).map(
      stem,
    );
  });
}

/** Two terms that follow one another, without fillers. @param {string} text */
function pairsOf(text) {
  const terms = wordsOf(text).flatMap(partsOf).map(stem);
  return terms.slice(1).map((term, i) => `${terms[i]} ${term}`);
}

/** A word without its ending: "deleted" and "deletes" are "delet". @param {string} word */
function stem(word) {
  return word.replace(/(?<=.{4})(ions?|ing|ed|es?|s)$/, "");
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
  return (
    size(shape) > 2 &&
    ` ${message} `.includes(` ${shape} `) &&
    size(shape) >= 0.8 * size(message)
  );
}
