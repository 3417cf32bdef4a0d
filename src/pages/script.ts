import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import type { Example } from "../sections";

/** The path of an example's file: its script, test or page. */
export function exampleFile(example: Example, ending: "ts" | "test.ts" | "md") {
  const url = new URL(`../../examples/${example}.${ending}`, import.meta.url);
  return fileURLToPath(url);
}

/** A script of `examples/`, in the parts that its page shows. */
interface Script {
  title: string;
  /** The opening sentences, in Markdown. */
  opening: string;
  /** What runs it. */
  command: string;
  /** With what else stands before the first step, such as a client. */
  imports: string;
  steps: Step[];
}

/** A step of a script: its heading, and what follows in its order. */
export interface Step {
  heading: string;
  parts: (
    | { kind: "prose"; markdown: string }
    | { kind: "code"; code: string }
    | ({ kind: "print" } & Print)
  )[];
}

/** A `console.log` of an example, as the reader sees it. */
export interface Print {
  label: string;
  /** What is printed: a variable's name or another expression. */
  expression: string;
  /** The result in the comment under it. */
  result: string;
}

/** Lines that only make the script run: the page says once what they do. */
const plumbing = /^await (seed\(".+"\)|client\.end\(\));\n?/gm;

/**
 * Reads an example's script.
 *
 * @throws if a print is not a label and a value on a line of its own, if no comment
 *   stands right under it, or if a comment stands before the first heading
 */
export function readScript(example: Example): Script {
  const file = exampleFile(example, "ts");
  // At an empty line of the outermost level, which an indented line does not follow.
  const [head = "", ...paragraphs] = readFileSync(file, "utf8")
    .replaceAll("\r", "")
    .replace(plumbing, "")
    .trim()
    .split(/\n\n+(?=\S)/);

  const [title = "", ...opening] = uncomment(head).split("\n\n");
  const command = opening.pop() ?? "";
  let imports = paragraphs.shift() ?? "";
  const steps: Step[] = [];
  for (const paragraph of paragraphs) {
    const lines = paragraph.split("\n");
    const end = lines.findIndex((line) => !line.startsWith("//"));
    const comment = uncomment(lines.slice(0, end).join("\n"));
    const [, heading, prose = ""] = /^## (.+)\n*([^]*)/.exec(comment) ?? [
      "",
      undefined,
      comment,
    ];
    if (heading) steps.push({ heading, parts: [] });
    const step = steps.at(-1);
    if (!step && end === 0) {
      imports += `\n\n${paragraph}`;
      continue;
    }
    if (!step) throw new Error(`${file}: a heading, please: ${lines[0]}`);
    if (prose) step.parts.push({ kind: "prose", markdown: prose });
    step.parts.push(...readCode(lines.slice(end), file));
  }
  return {
    title: title.replace(/^# /, ""),
    opening: opening.join("\n\n"),
    command,
    imports,
    steps,
  };
}

/** All prints of a script, in their order. */
export function printsOf({ steps }: Script): Print[] {
  return steps.flatMap(({ parts }) =>
    parts.filter((part) => part.kind === "print"),
  );
}

/** The value that a result shows: a JavaScript literal. */
export function valueOf({ result }: Print): unknown {
  return runInThisContext(`(${result})`);
}

/** Statements of the outermost level: their code, then what they print. */
function readCode(lines: string[], file: string): Step["parts"] {
  const code: string[] = [];
  const prints: (Print & { kind: "print" })[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.includes("console.log")) {
      code.push(line);
      continue;
    }
    const [, label, expression] =
      /^\s*console\.log\("(.+:)", (.+)\);$/.exec(line) ?? [];
    if (!label || !expression)
      throw new Error(`${file}: a label and a value, please: ${line}`);
    const below = lines.slice(i + 1);
    const end = below.findIndex((line) => !line.trim().startsWith("//"));
    const result = below.slice(0, end < 0 ? undefined : end);
    if (result.length === 0)
      throw new Error(`${file}: no result under the print: ${line}`);
    const text = uncomment(result.map((line) => line.trim()).join("\n"));
    prints.push({ kind: "print", label, expression, result: text });
    i += result.length;
  }
  return code.length > 0
    ? [{ kind: "code", code: code.join("\n") }, ...prints]
    : prints;
}

/** The text of a comment. */
function uncomment(comment: string): string {
  return comment.replaceAll(/^\/\/ ?/gm, "");
}
