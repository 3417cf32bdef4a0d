import { runInThisContext } from "node:vm";
import ts from "typescript";

/** A script of `examples/`, in the parts that its page shows. */
export interface Script {
  title: string;
  /** The opening sentences, in Markdown. */
  opening: string;
  /** The lines of the head that have a name, such as `In 1.0: the same.` */
  notes: Partial<Record<Note, string>>;
  /** What runs it. */
  command: string;
  imports: string;
  /** The names that it imports, by the module that they come from. */
  imported: Record<string, string[]>;
  /** The name of the rows that it starts with. */
  rows?: string;
  /** The first one has no heading if the script begins with code. */
  steps: Step[];
}

/** A step of a script: its heading, and what follows in its order. */
export interface Step {
  heading?: string;
  parts: Part[];
}

export type Part =
  | { kind: "prose"; markdown: string }
  | { kind: "code"; code: string }
  | ({ kind: "print" } & Print);

/** A `console.log` of a script, as the reader sees it. */
export interface Print {
  label: string;
  /** What is printed: a variable's name or another expression. */
  expression: string;
  /** The result in the comment under it. */
  result: string;
  /** Whether it stands in a `catch`, and so shows an error. */
  isCaught: boolean;
}

/** The lines of a head, in their order. */
const noteNames = [
  "Write",
  "Trap",
  "Group",
  "In 1.0",
  "See",
  "Issues",
  "Also",
] as const;
type Note = (typeof noteNames)[number];

/** Comments of a script, or a statement of its outermost level. */
type Piece =
  | { kind: "comment"; text: string; at: number; below: boolean }
  | { kind: "statement"; node: ts.Statement };

/**
 * Reads a script.
 *
 * @param file its path, for messages
 * @throws Error with the file and the line, for what a page cannot show
 */
export function readScript(text: string, file: string): Script {
  const source = parse(text, file);
  const [head, ...pieces] = piecesOf(source);
  const fail = (at: number, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(at);
    return new Error(`${file}:${line + 1}: ${what}`);
  };
  if (head?.kind !== "comment") throw fail(0, "A title, please: // # Title");

  const script: Script = {
    ...readHead(
      head.text,
      (line, what) => new Error(`${file}:${line}: ${what}`),
    ),
    imports: "",
    imported: {},
    steps: [],
  };
  const labels = new Set<string>();
  let printed: (Print & { kind: "print" })[] = []; // those that wait for a result
  let ended = false;
  let before = head.at; // the end of the last code
  let directive = ""; // `// @ts-expect-error`, which belongs to the code under it

  for (const piece of pieces) {
    const at = piece.kind === "comment" ? piece.at : piece.node.getStart();
    if (ended) throw fail(at, "Nothing comes after client.end().");
    if (piece.kind === "comment") {
      const [print] = printed;
      if (print && piece.below) {
        print.result = piece.text;
        printed = [];
        continue;
      }
      const start = piece.text.search(/^@ts-/m);
      const prose = start < 0 ? piece.text : piece.text.slice(0, start);
      directive = piece.text.slice(prose.length).replaceAll(/^(?=.)/gm, "// ");
      addProse(prose, at);
      continue;
    }
    const { node } = piece;
    if (directive && printsIn(node)[0]?.parent === node)
      throw fail(at, "Print a variable: a page shows no code of a print.");
    if (printed[0]) throw fail(at, `No result under "${printed[0].label}"`);
    const code = node.getText();
    const statement = /^await (\w+)(?:\.(\w+))?\((?:"([\w-]+)")?\);$/.exec(
      code,
    );
    if (ts.isImportDeclaration(node)) addImport(node);
    else if (statement?.[1] === "seed") script.rows = statement[3];
    else if (code === "await client.end();") ended = true;
    else addCode(node);
  }
  if (printed[0])
    throw fail(text.length, `No result under "${printed[0].label}"`);
  if (!ended) throw fail(text.length, "The last line is: await client.end();");
  return script;

  function addProse(comment: string, at: number): void {
    for (const [i, part] of comment.split(/^## (.+)$/m).entries()) {
      const markdown = part.trim();
      if (i % 2 === 1) {
        if (script.steps.some(({ heading }) => heading === markdown))
          throw fail(at, `The heading "${markdown}" is there twice.`);
        script.steps.push({ heading: markdown, parts: [] });
      } else if (markdown !== "") {
        if (markdown.startsWith("#"))
          throw fail(at, "A heading is: // ## Heading");
        lastStep().parts.push({ kind: "prose", markdown });
      }
    }
  }

  function lastStep(): Step {
    if (script.steps.length === 0) script.steps.push({ parts: [] });
    return script.steps.at(-1)!;
  }

  function addImport(node: ts.ImportDeclaration): void {
    if (lastStepHasCode()) throw fail(node.getStart(), "Imports come first.");
    script.imports += `${node.getText()}\n`;
    const { text: module } = node.moduleSpecifier as ts.StringLiteral;
    const bindings = node.importClause?.namedBindings;
    const names =
      bindings && ts.isNamedImports(bindings)
        ? bindings.elements.map(({ name, propertyName }) =>
            String((propertyName ?? name).text),
          )
        : ["*"];
    (script.imported[module] ??= []).push(...names);
  }

  function lastStepHasCode(): boolean {
    return script.steps.some(({ parts }) => parts.length > 0);
  }

  /** A statement: its code without the prints in it, then what they print. */
  function addCode(node: ts.Statement): void {
    const prints = printsIn(node);
    const { parts } = lastStep();
    let code = directive && `${directive}\n`;
    directive = "";
    let from = node.getStart();
    for (const call of prints) {
      const [label, value, ...others] = call.arguments;
      const start = call.parent.getStart();
      if (!label || !value || others.length > 0 || !ts.isStringLiteral(label))
        throw fail(start, "A print has a label and a value.");
      if (!label.text.endsWith(":"))
        throw fail(start, "A label ends with a colon.");
      if (labels.has(label.text))
        throw fail(start, `The label "${label.text}" is there twice.`);
      labels.add(label.text);
      const end = call.parent.end;
      const below = call.parent === node ? undefined : resultBelow(end);
      const print = {
        kind: "print" as const,
        label: label.text,
        expression: value.getText(),
        result: below?.text ?? "",
        isCaught: isInCatch(call),
      };
      if (call.parent !== node && !below)
        throw fail(start, `No result under "${label.text}"`);
      if (below) {
        code += text.slice(from, end); // a print in a block is part of its code
        from = below.end;
      }
      printed.push(print);
    }
    code += text.slice(from, node.end);
    const isPrint = prints[0]?.parent === node;
    const [first] = printed;
    if (!isPrint || (first && !/^\w+$/.test(first.expression))) {
      const gap = /\n\s*\n/.test(text.slice(before, node.getStart()));
      const last = parts.at(-1);
      if (last?.kind === "code") last.code += `${gap ? "\n\n" : "\n"}${code}`;
      else parts.push({ kind: "code", code });
    }
    before = node.end;
    parts.push(...printed);
    if (!isPrint) printed = [];
  }

  /** The comment right under a print that stands in another statement. */
  function resultBelow(end: number) {
    const comments = ts.getLeadingCommentRanges(text, end) ?? [];
    let last: ts.CommentRange | undefined;
    for (const comment of comments) {
      const gap = text.slice(last?.end ?? end, comment.pos);
      if (gap.split("\n").length > 2) break;
      last = comment;
    }
    if (!last) return undefined;
    return { text: uncomment(text.slice(end, last.end)), end: last.end };
  }
}

/** The calls of `console.log` in a program, in their order. */
export function printsIn(node: ts.Node): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (child: ts.Node): void => {
    if (
      ts.isExpressionStatement(child) &&
      ts.isCallExpression(child.expression) &&
      child.expression.expression.getText() === "console.log"
    )
      found.push(child.expression);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** The code of a script that its page shows. */
export function codeOf({ imports, steps }: Pick<Script, "imports" | "steps">) {
  const parts = steps.flatMap(({ parts }) => parts);
  const code = parts.map((part) => (part.kind === "code" ? part.code : ""));
  return [imports, ...code].join("\n");
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

/** Parses TypeScript. */
export function parse(text: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
}

/** Title, opening, notes and command, from the comment that a script begins with. */
function readHead(
  comment: string,
  fail: (line: number, what: string) => Error,
): Pick<Script, "title" | "opening" | "notes" | "command"> {
  const paragraphs = comment.split(/\n\n+/).map((text) => text.trim());
  const lineOf = (text: string) =>
    comment.slice(0, comment.indexOf(text)).split("\n").length;
  const title = /^# (.+)$/.exec(paragraphs.shift() ?? "")?.[1];
  const command = paragraphs.pop() ?? "";
  if (!title) throw fail(1, "A title, please: // # Title");
  if (!command.startsWith("npm run example"))
    throw fail(
      lineOf(command),
      "The head ends with the command: // npm run example ...",
    );

  const notes: Script["notes"] = {};
  const isNote = new RegExp(`^(${noteNames.join("|")}): `, "m");
  const opening = paragraphs.filter((paragraph) => {
    if (!isNote.test(paragraph)) return true;
    for (const line of paragraph.split(/\n(?=[A-Z][\w. ]*: )/)) {
      const refuse = (what: string) => fail(lineOf(line), what);
      const [, name, text = ""] = /^(.+?): ([^]+)$/.exec(line) ?? [];
      if (!name) throw refuse("An empty line follows the opening.");
      if (!noteNames.includes(name as Note))
        throw refuse(
          `"${name}" is no line of a head. The lines are ${noteNames.join(", ")}.`,
        );
      if (name in notes) throw refuse(`The line "${name}" is there twice.`);
      if (!text.endsWith("."))
        throw refuse(`The line "${name}" ends with a full stop.`);
      notes[name as Note] = text.slice(0, -1).replaceAll(/\s+/g, " ");
    }
    return false;
  });
  return { title, opening: opening.join("\n\n"), notes, command };
}

/** The comments and statements of the outermost level, in their order. */
function piecesOf(source: ts.SourceFile): Piece[] {
  const { text } = source;
  const pieces: Piece[] = [];
  let end = 0;
  for (const node of [...source.statements, source.endOfFileToken]) {
    for (const [i, block] of blocks(text, node.getFullStart()).entries()) {
      const gap = text.slice(end, block.pos);
      pieces.push({
        kind: "comment",
        text: uncomment(text.slice(block.pos, block.end)),
        at: block.pos,
        below: i === 0 && end > 0 && gap.split("\n").length === 2,
      });
      end = block.end;
    }
    if (node !== source.endOfFileToken)
      pieces.push({ kind: "statement", node: node as ts.Statement });
    end = node.end;
  }
  return pieces;
}

/** The comments before a statement: those without an empty line between are one. */
function blocks(text: string, position: number) {
  const joined: { pos: number; end: number }[] = [];
  for (const { pos, end } of ts.getLeadingCommentRanges(text, position) ?? []) {
    const last = joined.at(-1);
    const isNext = last && !/\n\s*\n/.test(text.slice(last.end, pos));
    if (isNext) last.end = end;
    else joined.push({ pos, end });
  }
  return joined;
}

function isInCatch(node: ts.Node): boolean {
  for (let parent = node.parent; parent; parent = parent.parent)
    if (ts.isCatchClause(parent)) return true;
  return false;
}

/** The text of a comment. */
function uncomment(comment: string): string {
  return comment.trim().replaceAll(/^[ \t]*\/\/ ?/gm, "");
}
