import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { readOptions } from "../runtime/type-errors";
import { printedTypes } from "./types";

/** What the compiler says of scripts. */
export interface Types {
  /** The type of each value that a script prints, in their order. */
  printedBy(file: string): string[];
  /**
   * The errors that no `@ts-expect-error TS1234: why` of a script names, those that one
   * names and that are not there, and the errors of the tables that it imports.
   */
  errorsOf(file: string): string[];
}

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Compiles scripts, together, as `tsconfig.json` says. */
export function compile(files: string[]): Types {
  const program = createProgram(files);
  const sourceOf = (file: string) => program.getSourceFile(file)!;

  /** Errors, as "joins.ts(12): TS2339: Property ...". */
  const diagnose = (source: ts.SourceFile): string[] =>
    [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source), // which the program remembers
    ].map((error) => {
      const { line } = source.getLineAndCharacterOfPosition(error.start!);
      const message = ts.flattenDiagnosticMessageText(error.messageText, "\n");
      const place = `${basename(source.fileName)}(${line + 1})`;
      return `${place}: TS${error.code}: ${message}`;
    });

  const tables = new Map<string, string[]>();
  const errorsOfTables = (folder: string): string[] => {
    const found =
      tables.get(folder) ??
      program
        .getSourceFiles()
        .filter(({ fileName }) => dirname(fileName) === folder)
        .flatMap(diagnose);
    tables.set(folder, found);
    return found;
  };

  return {
    printedBy: (file) => printedTypes(program, file),
    errorsOf: (file) => {
      const errors = diagnose(sourceOf(file));
      const expected = expectedErrors(file);
      return [
        ...errorsOfTables(tablesOf(file)),
        ...errors.filter((error) => !expected.some((e) => error.startsWith(e))),
        ...expected
          .filter((one) => !errors.some((error) => error.startsWith(one)))
          .map((one) => `${one} there is no such error`),
      ];
    },
  };
}

/** The folder of the tables that a script imports. */
function tablesOf(file: string): string {
  return file.includes("/examples/1.0/")
    ? join(repository, "examples/1.0/db")
    : join(repository, "src/db");
}

/** A program in which each `@ts-expect-error` is an error that comes to light. */
function createProgram(files: string[]): ts.Program {
  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) =>
    files.includes(file)
      ? readFile(file)?.replaceAll("@ts-expect-error", "@ts-expect error")
      : readFile(file);
  return ts.createProgram(files, options, host);
}

function expectedErrors(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, i) => {
    const [, codes] = /@ts-expect-error (TS[\w, ]+): /.exec(line) ?? [];
    return (codes?.split(", ") ?? []).map(
      (code) => `${basename(file)}(${i + 2}): ${code}:`,
    );
  });
}
