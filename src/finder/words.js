// The words of a text, for the finder: without endings, and with the others that mean the
// same.

/** Words that do not tell one page from another. */
const fillers = new Set(
  `a an and are as at be been by can could did do does for from how i in is it its me my
  of on or our should that the their there these they this to was we were what when which
  who why with you your
  activerecord django drizzle eloquent hibernate knex kysely laravel orm postgres postgresql
  prisma rails sequelize sqlalchemy typeorm`.split(/\s+/),
);

/**
 * On each line, words and phrases that mean the same to a reader of SQL and ORMs. A page
 * with one of them is also found by the others, but less than by its own words.
 */
const sameMeaning = `
delete, remove, drop, destroy, erase, trash, purge
insert, create, add, save, store, new, put
update, change, modify, edit, set, alter
load, get, fetch, read, retrieve, find, query, select
relation, association, relationship, link
with, include, eager, preload, populate, join
foreign key, fk, references, reference, referenced, belongs to, point, points
primary key, pk, id, ids
parent, owner, user, author, customer, account, belongs to, person, employee
child, children, posts, orders, items, has many, dependents
one to one, has one, 1:1
many to many, m2m, n:m, habtm, belongs to many, join table, junction, pivot, bridge, through, link table
count, how many, number of, amount, total, counts, quantity
sort, order by, orderBy, ordering, sorted, order, ranking
newest, latest, last, recent, most recent, max, maximum, highest
without, no, missing, never, lacks, zero, none, empty, gone, not in, not exist, not present, unmatched
page, pagination, paginate, paginated, offset, pager, scroll, load more
limit, first, take, top, at most, max
column, field, attribute, property, key
table, model, entity, collection
row, record, entry, item, object
filter, where, condition, criteria, search, matching
duplicate, duplicates, twice, repeated, repeats, double, doubled, distinct
tree, hierarchy, hierarchical, recursive, nested categories, descendants, ancestors, subcategories, threaded, levels, depth
self, itself, same table, self referencing
transaction, atomic, rollback, roll back, undo, commit, abort
upsert, insert or update, on conflict, create or update, merge, exists
null, undefined, nil, nullable, optional, blank
wrong, incorrect, swapped, unexpected, another
error, fails, throws, exception, catch, handle
type, types, typescript, interface, typing, infer
array, list, arrays
text, string, varchar
numeric, number, decimal, integer, float, bigint, sum, price
date, timestamp, time, datetime, day, days
json, jsonb, metadata
lower case, ilike, case insensitive, upper case, lowercase, uppercase, ignoring case, capitals
schema, tenant, tenants, namespace, multi tenant
slow, performance, fast, n+1, index
leave out, hide, omit, exclude, except, without, secret, sensitive, password, all but
copy, clone, duplicate, replicate
migration, migrate, upgrade, upgrading, drizzle-kit
print, log, debug, show, inspect, see, display, logger
follow, like, bookmark, favourite, favorite, liked, followers
composite, compound, two columns, multi column, several columns
bulk, batch, many rows, at once, multiple, several, lots
dynamic, conditional, conditionally, optional, only if, sometimes, dynamically, runtime, step by step
concatenate, concat, string_agg, group_concat, comma, commas
computed, virtual, calculated, derived, extras
nested, deep, inside
compare, greater, less, between, equal, equals
soft delete, deletedAt, archived, paranoid, trashed
connect, attach, assign, link
disconnect, detach, unlink, unassign
affected, changed, rowCount
cte, with clause, subquery, derived table
every, all, each
both, two, and
or, either, any
group, groupBy, group by, aggregate
function, helper, generic, reusable, wrapper, repository
category, tag, label, topic, tags, categories
inject, injection, unsafe, raw
`;

/** @type {Map<string, string[]>} the terms of words, made once for each */
const termsOfWords = new Map();

/**
 * By its first word, each phrase of a line, without endings, and the term for the line.
 *
 * @type {Map<string, { rest: string[], meaning: string }[]>}
 */
const phrases = new Map();
sameMeaning
  .trim()
  .split("\n")
  .forEach((line, i) => {
    for (const phrase of line.split(", ")) {
      const [first = "", ...rest] = stemsOf(phrase);
      const others = phrases.get(first) ?? [];
      phrases.set(first, [...others, { rest, meaning: `~${i}` }]);
    }
  });

/**
 * Terms for what words and phrases of a text mean, as `~0` for the first line.
 *
 * @param {string} text
 */
export function meaningsOf(text) {
  const stems = stemsOf(text);
  const all = stems.flatMap((stem, i) =>
    (phrases.get(stem) ?? [])
      .filter(({ rest }) => rest.every((one, k) => stems[i + 1 + k] === one))
      .map(({ meaning }) => meaning),
  );
  return [...new Set(all)];
}

/** @param {string} term */
export function isMeaning(term) {
  return term.startsWith("~");
}

/** The words of a text that tell pages apart; all of them, if none does. @param {string} text */
export function wordsOf(text) {
  const words = [...new Set(allWordsOf(text))];
  const telling = words.filter((word) => !fillers.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}

/** How many words of a text tell pages apart. @param {string} text */
export function sizeOf(text) {
  return allWordsOf(text).filter((word) => !fillers.has(word)).length;
}

/** @param {string} text */
function allWordsOf(text) {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `onDelete` has two parts. @param {string} word */
export function partsOf(word) {
  return word.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase());
}

/** The words of a text and of their parts, in their order, without endings. @param {string} text */
function stemsOf(text) {
  return allWordsOf(text).flatMap((word) => {
    const terms = termsOfWord(word);
    return terms.length > 1 ? terms.slice(1) : terms;
  });
}

/** The terms of a text: stems of its words, and of their parts. @param {string} text */
export function termsOf(text) {
  return allWordsOf(text).flatMap(termsOfWord);
}

/** The stem of a word, then those of its parts, if it has some. @param {string} word */
function termsOfWord(word) {
  const made = termsOfWords.get(word);
  if (made) return made;
  const parts = partsOf(word);
  const all = parts.length > 1 ? [word.toLowerCase(), ...parts] : parts;
  const terms = all.map(stem);
  termsOfWords.set(word, terms);
  return terms;
}

/** Two terms that follow one another, without fillers. @param {string} text */
export function pairsOf(text) {
  const terms = stemsOf(wordsOf(text).join(" "));
  return terms.slice(1).map((term, i) => `${terms[i]} ${term}`);
}

/** A word without its ending: "deleted" and "deletes" are "delet". @param {string} word */
export function stem(word) {
  return word
    .replace(/(?<=..)ies$/, "y")
    .replace(/(?<=.{4})(ions?|ing|ed|es?|s)$/, "");
}
