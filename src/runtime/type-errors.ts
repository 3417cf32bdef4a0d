import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { sayDiagnostic } from "./diagnostic";
import { nameSources } from "./sources.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * What TypeScript finds in a script and in the tables that it imports.
 *
 * @param file the path of the script
 * @returns `examples/joins.ts:12: Property 'nme' does not exist on type '...'. (TS2339)`
 */
export function typeErrorsOf(file: string): string[] {
  const program = ts.createProgram([file], readOptions());
  return program
    .getSourceFiles()
    .filter(({ fileName }) =>
      /^(examples|src\/db)\/(?!.*node_modules)/.test(
        fileName.slice(root.length),
      ),
    )
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map(lineOf);
}

/** What TypeScript cannot read in a file, in the same form: the first is the cause of others. */
export function syntaxErrorsOf(file: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(readFileSync(file, "utf8"), {
    fileName: file,
    reportDiagnostics: true,
  });
  return diagnostics.map(lineOf);
}

function lineOf(diagnostic: ts.Diagnostic): string {
  const file = diagnostic.file!;
  const { line } = file.getLineAndCharacterOfPosition(diagnostic.start!);
  const path = nameSources(relative(root, file.fileName)).replaceAll(sep, "/");
  return `${path}:${line + 1}: ${sayDiagnostic(diagnostic)}`;
}

/** The options of the compiler in `tsconfig.json`. */
export function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
    .options;
}
