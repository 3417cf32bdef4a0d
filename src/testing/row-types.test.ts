import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { type Section, sections } from "../seed";
import { readPrints, scriptFile } from "./script";

interface Source {
  file: string;
  text: string;
  /** Lines that are compiled under it, as they cannot stand elsewhere. */
  below: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const scripts = sections.map((section) => ({
  section,
  ...read(scriptFile(section), typeTest(section)),
}));
const statements = read(join(root, "src/statements.test.ts"));
const program = compile([...scripts, statements]);

for (const { section, ...script } of scripts) {
  test(`${section}: the row types are those in its test`, () => {
    const below = errors(script).filter(({ line }) => line > lines(script));
    expect(below).toEqual([]);
  });

  test(`${section}: what it shows as an error is one`, () => {
    const within = errors(script).filter(({ line }) => line <= lines(script));
    expect(within).toMatchObject(expectedErrors(script));
  });
}

test("statements: the types are those that they state, and so are the errors", () => {
  expect(errors(statements)).toMatchObject(expectedErrors(statements));
});

function read(path: string, below = ""): Source {
  const file = path.replaceAll("\\", "/");
  return { file, text: readFileSync(file, "utf8"), below };
}

/**
 * Compares the variables that an example prints with the `RowTypes` of its test: it
 * exports nothing that could be compared elsewhere.
 */
function typeTest(section: Section): string {
  const printed = readPrints(section).map(({ expression }) => expression);
  const variables = printed.filter((expression) => /^\w+$/.test(expression));
  return `
    import { expectTypeOf } from "vitest";
    import type { RowTypes } from "./${section}.test";
    expectTypeOf({ ${variables.join(", ")} }).toEqualTypeOf<RowTypes>();
  `;
}

/**
 * Compiles all sources. Their `@ts-expect-error`s are disarmed, so that the errors
 * come to light.
 */
function compile(sources: Source[]): ts.Program {
  const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    config.config,
    ts.sys,
    root,
  );

  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => {
    const source = sources.find((source) => source.file === file);
    return source ? disarmed(source) + source.below : readFile(file);
  };
  return ts.createProgram(
    sources.map(({ file }) => file),
    options,
    host,
  );
}

function disarmed({ text }: Source): string {
  return text.replaceAll("@ts-expect-error", "@ts-expect error");
}

function expectedErrors({ text }: Source) {
  return text.split("\n").flatMap((line, i) => {
    const directive = /@ts-expect-error TS(\d+)/.exec(line);
    return directive ? [{ line: i + 2, code: Number(directive[1]) }] : [];
  });
}

function errors({ file }: Source) {
  const source = program.getSourceFile(file);
  return ts.getPreEmitDiagnostics(program, source).map((error) => ({
    line: 1 + ts.getLineAndCharacterOfPosition(source!, error.start!).line,
    code: error.code,
    message: ts.flattenDiagnosticMessageText(error.messageText, "\n"),
  }));
}

function lines({ text }: Source): number {
  return text.split("\n").length;
}
