import { fileURLToPath } from "node:url";
import ts from "typescript";
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
    .map(({ file, start, messageText, code }) => {
      const { line } = file!.getLineAndCharacterOfPosition(start!);
      const [first, ...others] = ts
        .flattenDiagnosticMessageText(messageText, "\n")
        .split("\n")
        .map((text) => text.trim().replace(/'[^']{50,}'/g, "'...'"));
      const message = [first, ...others.slice(-1)].join(" ");
      const path = nameSources(file!.fileName.slice(root.length));
      return `${path}:${line + 1}: ${message} (TS${code})`;
    });
}

/** The options of the compiler in `tsconfig.json`. */
export function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
    .options;
}
