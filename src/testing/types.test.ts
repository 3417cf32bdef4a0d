import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { type Example, examples } from "../sections";
import { repository } from "./run";
import { exampleFile, printsOf, readScript } from "../pages/script";
import * as titles from "./titles";

interface Source {
  file: string;
  text: string;
  /** Lines that are compiled under it, as they cannot stand elsewhere. */
  below: string;
}

const scripts = examples.map((example) => ({
  example,
  ...read(exampleFile(example, "ts"), typeTest(example)),
}));
const statements = read(join(repository, "src/statements.ts"));
const program = compile([...scripts, statements]);

for (const { example, ...script } of scripts) {
  test(titles.hasTypes(example), () => {
    expect(errorsBelow(script)).toEqual([]);
  });

  test(titles.compiles(example), () => {
    expect([...errorsOfTables(script), ...unexpected(script)]).toEqual([]);
  });
}

test(titles.statementsCompile, () => {
  expect(unexpected(statements)).toEqual([]);
});

function read(path: string, below = ""): Source {
  const file = path.replaceAll("\\", "/");
  return { file, text: readFileSync(file, "utf8"), below };
}

/**
 * Compares the variables that an example prints with the `RowTypes` of its test: it
 * exports nothing that could be compared elsewhere.
 */
function typeTest(example: Example): string {
  const printed = printsOf(readScript(example)).map(
    ({ expression }) => expression,
  );
  const variables = printed.filter((expression) => /^\w+$/.test(expression));
  return `
    import { expectTypeOf } from "vitest";
    import type { RowTypes } from "./${basename(example)}.test";
    expectTypeOf({ ${variables.join(", ")} }).toEqualTypeOf<RowTypes>();
  `;
}

/**
 * Compiles all sources. Their `@ts-expect-error`s are disarmed, so that the errors
 * come to light.
 */
function compile(sources: Source[]): ts.Program {
  const file = join(repository, "tsconfig.json");
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository);

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

/** The errors that no `@ts-expect-error` names, and those that one names in vain. */
function unexpected({ file, text }: Source): string[] {
  const lines = text.split("\n");
  const errors = diagnose(file, (line) => line <= lines.length);
  const expected = lines.flatMap((line, i) => {
    const [, codes] = /@ts-expect-error (TS[\w, ]+): /.exec(line) ?? [];
    return (codes?.split(", ") ?? []).map(
      (code) => `${basename(file)}(${i + 2}): ${code}: `,
    );
  });
  return [
    ...errors.filter((error) => !expected.some((one) => error.startsWith(one))),
    ...expected
      .filter((one) => !errors.some((error) => error.startsWith(one)))
      .map((one) => `${one}there is no such error`),
  ];
}

function errorsBelow({ file, text }: Source): string[] {
  return diagnose(file, (line) => line > text.split("\n").length);
}

/** No example compiles whose tables do not. */
function errorsOfTables({ file }: Source): string[] {
  const folder = file.includes("/1.0/") ? "/examples/1.0/db/" : "/src/db/";
  const names = program.getSourceFiles().map(({ fileName }) => fileName);
  return names
    .filter((name) => name.includes(folder))
    .flatMap((name) => diagnose(name, () => true));
}

/** Errors, as "joins.ts(12): TS2339: Property ...". */
function diagnose(file: string, where: (line: number) => boolean): string[] {
  const source = program.getSourceFile(file)!;
  const errors = [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source), // which the program remembers
  ];
  return errors.flatMap((error) => {
    const line = 1 + source.getLineAndCharacterOfPosition(error.start!).line;
    const message = ts.flattenDiagnosticMessageText(error.messageText, "\n");
    return where(line)
      ? [`${basename(file)}(${line}): TS${error.code}: ${message}`]
      : [];
  });
}
