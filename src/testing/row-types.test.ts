import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { sections } from "../seed";
import { readPrints, scriptFile } from "./script";

const scripts = sections.map((section) => {
  const file = scriptFile(section).replaceAll("\\", "/");
  return { section, file, text: readFileSync(file, "utf8") };
});
const program = compile();

for (const script of scripts) {
  test(`${script.section}: the row types are those in its test`, () => {
    const below = errors(script).filter(({ line }) => line > lines(script));
    expect(below).toEqual([]);
  });

  test(`${script.section}: what it shows as an error is one`, () => {
    const within = errors(script).filter(({ line }) => line <= lines(script));
    expect(within).toMatchObject(expectedErrors(script));
  });
}

type Script = (typeof scripts)[number];

/**
 * Compiles all scripts, each with lines under it that compare the variables it prints
 * with the `RowTypes` of its test: they cannot stand elsewhere, for an example exports
 * nothing. Its `@ts-expect-error`s are disarmed, so that the errors come to light.
 */
function compile(): ts.Program {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    config.config,
    ts.sys,
    root,
  );

  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => {
    const script = scripts.find((script) => script.file === file);
    return script ? disarmed(script) + typeTest(script) : readFile(file);
  };
  return ts.createProgram(
    scripts.map(({ file }) => file),
    options,
    host,
  );
}

function disarmed({ text }: Script): string {
  return text.replaceAll("@ts-expect-error", "@ts-expect error");
}

function typeTest({ section }: Script): string {
  const printed = readPrints(section).map(({ expression }) => expression);
  const variables = printed.filter((expression) => /^\w+$/.test(expression));
  return `
    import { expectTypeOf } from "vitest";
    import type { RowTypes } from "./${section}.test";
    expectTypeOf({ ${variables.join(", ")} }).toEqualTypeOf<RowTypes>();
  `;
}

function expectedErrors({ text }: Script) {
  return text.split("\n").flatMap((line, i) => {
    const directive = /@ts-expect-error TS(\d+)/.exec(line);
    return directive ? [{ line: i + 2, code: Number(directive[1]) }] : [];
  });
}

function errors({ file }: Script) {
  const source = program.getSourceFile(file);
  return ts.getPreEmitDiagnostics(program, source).map((error) => ({
    line: 1 + ts.getLineAndCharacterOfPosition(source!, error.start!).line,
    code: error.code,
    message: ts.flattenDiagnosticMessageText(error.messageText, "\n"),
  }));
}

function lines({ text }: Script): number {
  return text.split("\n").length;
}
