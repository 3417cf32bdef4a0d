import { expect, test } from "vitest";
import { contradictionsIn } from "./contradictions";
import type { Shown } from "./page";
import { readScript } from "./script";

interface Told {
  notes?: string;
  result?: string;
  type?: string;
  code?: string;
  isCaught?: boolean;
  isSame?: boolean;
}

/** A script that prints one thing, as it was seen in a release. */
function shown(prefix: string, told: Told): Shown {
  const { notes = "", result = "1", type = "number", isSame = false } = told;
  const print = `console.log("One:", one);\n// ${result}`;
  const text = `// # Title
//
// Opening.
//${notes}
//
// npm run example ${prefix}joins/x

${told.code ?? "const one = await query();"}
${told.isCaught ? `try {\n} catch (one) {\n${print}\n}` : print}

// ## Write it right
const right = query({
  of: 2,
});

await client.end();
`;
  return {
    script: readScript(text, "x.ts"),
    isSame,
    prints: [{ sql: [], type }],
  };
}

function contradictions(verdict: string, old: Told, now: Told, trap = "") {
  const write = "\n// Write: `right = query({ of: 2 })`.";
  const kind = trap ? `${write}\n// Trap: ${trap}.` : "\n// Group: filter.";
  const notes = `${kind}\n// In 1.0: ${verdict}.`;
  return contradictionsIn("joins/x", {
    "0.45": shown("", { ...old, notes }),
    "1.0": shown("1.0/", now),
  });
}

const refused = { code: "// @ts-expect-error TS1: why\nconst one = query();" };

test.each([
  ["the same", {}, { isSame: true }],
  ["fixed", { type: "number" }, { type: "number | null", isSame: true }],
  ["other code", {}, { code: "const one = await other();" }],
  ["an error", {}, { isCaught: true }],
  ["another error", { isCaught: true }, { isCaught: true, result: "2" }],
  ["TypeScript refuses it", {}, refused],
  ["ignored: all rows", {}, { result: "2", isSame: true }],
])("%s: borne out", (verdict, old, now) => {
  expect(contradictions(verdict, old, now)).toEqual([]);
});

test.each([
  ["the same", {}, { result: "2", isSame: true }],
  ["the same", {}, { type: "string", isSame: true }],
  ["fixed", {}, { isSame: true }],
  ["other code", {}, { isSame: true }],
  ["an error", {}, { result: "2", isSame: true }],
  ["another error", {}, { isCaught: true }],
  ["TypeScript refuses it", {}, { result: "2", isSame: true }],
  ["ignored: all rows", {}, { isSame: true }],
])("%s: contradicted", (verdict, old, now) => {
  expect(contradictions(verdict, old, now)).not.toEqual([]);
});

test("a trap with an error begins with one, and no other does", () => {
  const error = { isCaught: true };
  const same = { ...error, isSame: true };
  expect(contradictions("the same", error, same, "error")).toEqual([]);
  expect(contradictions("the same", error, same, "wrong rows")).toHaveLength(1);
  expect(
    contradictions("the same", {}, { isSame: true }, "error"),
  ).toHaveLength(1);
});

test("a script of 1.0 by hand has other code", () => {
  expect(contradictions("the same", {}, {})).toEqual([
    "The code is the same in 1.0: delete the script for 1.0.",
  ]);
});

test.each([
  ["Trap: wrong", 'A trap has a line "Write: ..." with the right code.'],
  ["Write: `one`", '"Write" has code that is in no step after the first: one'],
  ["See: joins, joins/nowhere", '"See" names no other example: joins/nowhere'],
  ["See: joins/x", '"See" names no other example: joins/x'],
  ["Group: fliter", expect.stringMatching(/^A how-to, .* of these: declare, /)],
])("a head with %s is contradicted", (line, said) => {
  const group = /^(Trap|Group): /.test(line) ? "" : "// Group: filter.\n";
  const notes = `\n// ${line}.\n${group}// In 1.0: the same.`;
  const record = {
    "0.45": shown("", { notes }),
    "1.0": shown("1.0/", { isSame: true }),
  };
  expect(contradictionsIn("joins/x", record)).toEqual([said]);
});
