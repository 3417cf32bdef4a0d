// Finds examples by words, if what is typed is not the path of one.

import { readFileSync } from "node:fs";
import {
  allExamples,
  is10,
  isIn10,
  sharedName,
  sourceOf,
} from "../examples.js";

/**
 * What the head of a script says.
 *
 * @typedef {object} Question
 * @property {string} name
 * @property {string} title
 * @property {string} also other words for it
 */

/**
 * The examples that fit: by a part of the name, or else by words that all stand in the
 * name, the title or the line `Also:`. Of two for both releases of Drizzle it is the one
 * for 0.45, unless the first word begins with 1.0.
 *
 * @param {string[]} typed
 */
export function search(typed) {
  const text = typed.join(" ").toLowerCase();
  const wants10 = /^(examples\/)?1\.0(?=[/ ]|$)/;
  const words = text.replace(wants10, "").split(/[/ ]+/).filter(Boolean);
  const among = wants10.test(text)
    ? allExamples().filter(is10).map(readHead)
    : questions();

  const name = words.join("/").replace(/\.(ts|md)$/, "");
  const named = among.filter((example) => example.name.includes(name));
  const whole = named.filter((example) => example.name.endsWith(`/${name}`));
  if (whole.length === 1) return whole;
  if (named.length > 0) return named;
  return among.filter(({ name, title, also }) => {
    const text = `${name} ${title} ${also}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/**
 * The examples whose names are the nearest to what is typed, or that share the most
 * words with it.
 *
 * @param {string[]} typed
 */
export function nearest(typed) {
  const name = typed
    .join("-")
    .toLowerCase()
    .replace(/\.(ts|md)$/, "");
  const words = name.split(/[^a-z0-9]+/).filter((word) => word.length > 2);
  const scored = questions().map((question) => {
    const text = `${question.name} ${question.title} ${question.also}`;
    const shared = words.filter((word) => text.toLowerCase().includes(word));
    const last = question.name.split("/").at(-1) ?? "";
    const ends = [question.name, last];
    // Of a question of a section, only the beginning may be typed.
    if (name.includes("/")) ends.push(question.name.slice(0, name.length));
    const distance = Math.min(...ends.map((end) => edits(name, end)));
    const isNear = distance <= 1 + name.length / 4;
    return { question, score: shared.length + (isNear ? 10 - distance : 0) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ question }) => question);
}

/** All examples, of two for both releases of Drizzle only the one that a name means. */
export function questions() {
  const names = allExamples();
  const others = names.filter((name) => is10(name) !== isIn10);
  const first = names.filter((name) => is10(name) === isIn10);
  const shared = new Set(first.map(sharedName));
  const alone = others.filter((name) => !shared.has(sharedName(name)));
  return [...first, ...alone].map(readHead);
}

/**
 * A list of examples, a line each: the name, and the title.
 *
 * @param {Question[]} questions
 */
export function list(questions) {
  const width = Math.max(...questions.map(({ name }) => name.length));
  return questions
    .map(({ name, title }) => `  ${name.padEnd(width)}  ${title}\n`)
    .join("");
}

/**
 * @param {string} name
 * @returns {Question}
 */
function readHead(name) {
  const [head = ""] = readFileSync(sourceOf(name), "utf8").split(/\n(?!\/\/)/);
  const text = head.replaceAll(/^\/\/ ?/gm, "");
  const [, title = ""] = /^# (.+)/m.exec(text) ?? [];
  const [, also = ""] =
    /\nAlso: ([^]+?)(?=\n\n|\n\w[\w. ]*: |$)/.exec(text) ?? [];
  return { name, title, also: also.replaceAll("\n", " ") };
}

/**
 * How many letters have to be added, removed or replaced to make one word the other.
 *
 * @param {string} one
 * @param {string} other
 */
function edits(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const letter of one) {
    const above = row;
    row = [(above[0] ?? 0) + 1];
    for (let i = 1; i <= other.length; i++)
      row[i] = Math.min(
        (above[i] ?? 0) + 1,
        (row[i - 1] ?? 0) + 1,
        (above[i - 1] ?? 0) + (letter === other[i - 1] ? 0 : 1),
      );
  }
  return row[other.length] ?? 0;
}
