// Reads the scripts for the finder, by regular expressions: TypeScript's parser takes
// longer to load than a reader waits.

import { readFileSync } from "node:fs";
import { findExamples, nameIn, releasesOf, sourceOf } from "../examples.js";

/**
 * What can be found of each example: what its scripts for both releases say.
 *
 * @returns {import("./finder.js").Page[]}
 */
export function readPages() {
  return findExamples().map((name) => {
    const texts = releasesOf(name).map((release) =>
      readFileSync(sourceOf(nameIn(name, release)), "utf8"),
    );
    const parts = [...new Set(texts)].map(partsOf);
    const { title = "", also = "", isTrap = false } = parts[0] ?? {};
    return {
      name,
      title,
      isTrap,
      also: also.split(", "),
      messages: [...new Set(parts.flatMap(({ messages }) => messages))],
      codes: [...new Set(parts.flatMap(({ codes }) => codes))],
      api: [...new Set(parts.flatMap(({ api }) => api))],
      opening: parts[0]?.opening ?? "",
      headings: [...new Set(parts.flatMap(({ headings }) => headings))],
    };
  });
}

/** @param {string} text that of a script */
function partsOf(text) {
  const end = text.search(/\n(?!\/\/)/);
  const head = text.slice(0, end);
  const body = text.slice(end + 1);
  const code = body.replaceAll(/^ *\/\/.*$/gm, "");
  const [, title = "", said = ""] =
    /^# (.+)(?:\n\n([^]*))?/m.exec(head.replaceAll(/^\/\/ ?/gm, "")) ?? [];
  const paragraphs = said.split("\n\n");
  const isNotes = (/** @type {string} */ paragraph) =>
    /^[A-Z]\w*( 1\.0)?: |^npm run /.test(paragraph);
  const [, also = ""] =
    /(?:^|\n)Also: ([^]+?)\.?(?=\n[A-Z]\w*( 1\.0)?: |\n\n|$)/.exec(said) ?? [];
  return {
    title,
    isTrap: said.includes("\nTrap: ") || said.startsWith("Trap: "),
    also: also.replaceAll(/\s+/g, " "),
    opening: paragraphs.filter((one) => !isNotes(one)).join("\n\n"),
    messages: [...printedMessages(body), ...typeErrors(body)],
    codes: [
      ...[...body.matchAll(/\bcode: '(\w{5})'/g)].map(([, code = ""]) => code),
      ...[...body.matchAll(/@ts-expect-error (TS[\w, ]+):/g)].flatMap(
        ([, codes = ""]) => codes.split(", "),
      ),
    ],
    headings: [...body.matchAll(/^\/\/ ## (.+)$/gm)].map(
      ([, heading = ""]) => heading,
    ),
    api: (code.match(/\b[a-z]\w*(?=\()|\.[a-z]\w*/gi) ?? []).map((name) =>
      name.replace(".", ""),
    ),
  };
}

/** The strings of some words in the results of what a `catch` prints. @param {string} body */
function printedMessages(body) {
  return [...body.matchAll(/\bcatch\b[^]*?\n((?: *\/\/ .*\n)+)/g)].flatMap(
    ([, comment = ""]) => {
      const result = comment
        .replaceAll(/^ *\/\/ ?/gm, "")
        .replaceAll(/(['"`]) \+\n\s*\1/g, "");
      return [
        ...result.matchAll(/'((?:[^'\\\n]|\\.)*)'|"([^"\n]*)"|`([^`\n]*)`/g),
      ]
        .map(([, a, b, c]) => a ?? b ?? c ?? "")
        .filter((text) => text.split(" ").length > 2);
    },
  );
}

/** What `@ts-expect-error` says of TypeScript's errors. @param {string} body */
function typeErrors(body) {
  return [
    ...body.matchAll(/@ts-expect-error TS[\w, ]+: (.+(?:\n *\/\/ .+)*)/g),
  ].map(([, said = ""]) => said.replaceAll(/\s*\n *\/\/ /g, " "));
}
