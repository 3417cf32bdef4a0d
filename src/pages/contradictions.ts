import { isDeepStrictEqual } from "node:util";
import { isQuestion, type Release, releases } from "../examples";
import type { ExampleRecord, Shown } from "./page";
import { codeOf, type Print, printsOf, valueOf } from "./script";
import { groups, titleOf } from "./titles";
import { orderKeys } from "./types";

/**
 * What contradicts the head of an example's scripts, in words: what its author says of
 * it against what was seen.
 */
export function contradictionsIn(
  name: string,
  record: ExampleRecord,
): string[] {
  const { "0.45": old, "1.0": now } = record;
  const first = old ?? now!;
  const { notes, title } = first.script;
  const question = isQuestion(name);
  const verdict = notes["In 1.0"];
  const isOneLine = old && now?.isSame;

  return [
    ...releases.flatMap((release) => commandOf(name, release, record[release])),
    says(
      now?.script.title !== undefined && now.script.title !== title,
      "The two scripts have different titles.",
    ),
    says(
      !!old && !!now && !isOneLine && isOnlyImports(old, now),
      "The code is the same in 1.0: delete the script for 1.0.",
    ),
    says(
      !question && (verdict ?? notes.Trap),
      'A section of the lesson has neither "Trap" nor "In 1.0".',
    ),
    says(question && old && !verdict, 'The line "In 1.0: ..." is missing.'),
    says(verdict && !now, "There is no script for 1.0."),
    ...traps(first),
    says(
      question && !notes.Trap
        ? !groups.includes(notes.Group ?? "")
        : notes.Group,
      `A how-to, and nothing else, has a line "Group: ..." with one of these: ${groups.join(", ")}.`,
    ),
    says(
      notes.Trap && !notes.Write && !now?.script.notes.Write,
      'A trap has a line "Write: ..." with the right code.',
    ),
    ...[old, now].flatMap((shown) => (shown ? codeToWrite(shown) : [])),
    ...seen(name, notes.See),
    ...(verdict && old && now ? verdicts(verdict, old, now) : []),
  ].flat();
}

/** A text, if something is true. */
function says(isTrue: unknown, text: string): string[] {
  return isTrue ? [text] : [];
}

function commandOf(name: string, release: Release, shown?: Shown): string[] {
  const prefix = release === "1.0" ? "1.0/" : "";
  const command =
    isQuestion(name) || release === "1.0" || name === "upgrading"
      ? `npm run example ${prefix}${name}`
      : `npm run example:${name}`;
  return says(
    shown && shown.script.command !== command,
    `The command is: ${command}`,
  );
}

/** A trap with an error begins with an error, and no other does. */
function traps({ script }: Shown): string[] {
  const { Trap } = script.notes;
  const [first] = printsOf(script);
  if (!Trap || !first) return [];
  const isError = first.isCaught || isRefused(script);
  return [
    ...says(
      Trap.includes("error") && !isError,
      '"Trap" says that there is an error, and none is shown first.',
    ),
    ...says(
      !Trap.includes("error") && first.isCaught,
      '"Trap" does not say that there is an error.',
    ),
  ];
}

/** What "Write" says stands in a step after the first, so that it was run. */
function codeToWrite({ script }: Shown): string[] {
  const { Write = "" } = script.notes;
  const plain = (code: string) =>
    code.replaceAll(/\s/g, "").replaceAll(/,(?=[)\]}])/g, "");
  const later = plain(codeOf({ imports: "", steps: script.steps.slice(1) }));
  const named = [...Write.matchAll(/(`+)(.+?)\1/g)].map(([, , code]) => code!);
  return named
    .filter((code) => !later.includes(plain(code)))
    .map(
      (code) => `"Write" has code that is in no step after the first: ${code}`,
    );
}

/** The examples that "See" names are there. */
function seen(name: string, See = ""): string[] {
  return See.split(", ")
    .filter((other) => See && (other === name || titleOf(other) === undefined))
    .map((other) => `"See" names no other example: ${other}`);
}

/** Whether TypeScript refuses the code before the first print. */
function isRefused({ steps, imports }: Shown["script"]): boolean {
  const [step] = steps;
  const end = step?.parts.findIndex(({ kind }) => kind === "print") ?? -1;
  const before = step?.parts.slice(0, end + 1) ?? [];
  const code = before.map((part) => (part.kind === "code" ? part.code : ""));
  return [imports, ...code].join("\n").includes("@ts-expect-error");
}

function verdicts(verdict: string, old: Shown, now: Shown): string[] {
  const [before] = printsOf(old.script);
  const [after] = printsOf(now.script);
  if (!before || !after) return [];
  const isSame =
    isDeepStrictEqual(valueOf(before), valueOf(after)) &&
    typeOf(before, old) === typeOf(after, now);
  const isTrap = old.script.notes.Trap;
  return [
    ...says(
      verdict === "the same" && !isSame,
      '"the same", but the first result or its type differs.',
    ),
    ...says(
      verdict === "fixed" && isSame,
      '"fixed", but the first result and its type are the same.',
    ),
    ...says(
      verdict === "other code" && (now.isSame || isTrap),
      '"other code" is said of a how-to with a script of its own.',
    ),
    ...says(
      !isTrap && !now.isSame && verdict === "the same" && !isSame,
      '"the same", but the code and the result differ.',
    ),
    ...says(
      verdict.includes("TypeScript refuses") &&
        (!isRefused(now.script) || isRefused(old.script)),
      '"TypeScript refuses it", but the first code has no @ts-expect-error in 1.0, or has one in 0.45.',
    ),
    ...says(
      verdict.includes("error") && !after.isCaught,
      'It says "error", but the first print of 1.0 is none.',
    ),
    ...says(
      verdict === "another error" && (!before.isCaught || isSame),
      '"another error", but there was none, or it is the same.',
    ),
    ...says(
      !/^(the same|fixed|other code)$/.test(verdict) && now.isSame && isSame,
      "It says that 1.0 differs, but its code, first result and type are the same.",
    ),
  ];
}

function typeOf(print: Print, { prints }: Shown): string {
  return orderKeys(prints[0]!.type, valueOf(print));
}

/** Whether two scripts differ only in their imports and in their head. */
function isOnlyImports(old: Shown, now: Shown): boolean {
  const body = ({ script }: Shown) =>
    script.steps.map(({ heading, parts }) => ({ heading, parts }));
  return isDeepStrictEqual(body(old), body(now));
}
