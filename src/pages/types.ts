import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import ts from "typescript";
import { readOptions } from "../runtime/type-errors";
import { parse, printsIn } from "./script";

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
  const checker = program.getTypeChecker();
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
    printedBy: (file) =>
      printsIn(sourceOf(file)).map(({ arguments: [, value] }) =>
        checker.typeToString(
          checker.getTypeAtLocation(value!),
          undefined,
          ts.TypeFormatFlags.NoTruncation |
            ts.TypeFormatFlags.InTypeAlias |
            ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
        ),
      ),
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

/**
 * A type with its keys in the order of a value, because the compiler's own order depends
 * on how a type came about.
 *
 * @param type as `printedBy()` returns it
 */
export function orderKeys(type: string, value: unknown): string {
  const source = parse(`type Row = ${type}`, "");
  const [declaration] = source.statements;
  if (!declaration || !ts.isTypeAliasDeclaration(declaration))
    throw new Error(`This is no type: ${type}`);
  // Since TypeScript 5.7, a Buffer has a type parameter that nobody writes.
  return sortKeys(declaration.type, [value]).replaceAll(
    "Buffer<ArrayBufferLike>",
    "Buffer",
  );
}

/** The name of the type of a variable on a page. */
export function typeName([first = "", ...others]: string): string {
  return [first.toUpperCase(), ...others].join("");
}

/**
 * A type as a declaration, formatted, with its keys in the order of a value.
 *
 * @throws Error if the type names a file, as its path is another one elsewhere
 */
export async function declareType(
  name: string,
  type: string,
  value: unknown,
): Promise<string> {
  const declaration = `type ${name} = ${orderKeys(type, value)};`;
  if (declaration.includes("import("))
    throw new Error(`A page cannot show the type of ${name}: ${declaration}`);
  const formatted =
    declarations.get(declaration) ??
    (await format(declaration, { parser: "typescript" })).trim();
  declarations.set(declaration, formatted);
  return formatted;
}

/** Declarations that have been formatted: both releases have many of them. */
const declarations = new Map<string, string>();

/** A type with its keys in the order that they have in values of this type. */
function sortKeys(type: ts.TypeNode, values: unknown[]): string {
  if (ts.isArrayTypeNode(type)) {
    const elements = values.filter(Array.isArray).flat();
    return `(${sortKeys(type.elementType, elements)})[]`;
  }
  if (ts.isParenthesizedTypeNode(type)) return sortKeys(type.type, values);
  if (ts.isUnionTypeNode(type))
    return [...new Set(type.types.map((one) => sortKeys(one, values)))].join(
      " | ",
    );
  if (!ts.isTypeLiteralNode(type)) return type.getText();

  const objects = values.filter((value) => value instanceof Object);
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const members = type.members.map((member) => {
    if (!ts.isPropertySignature(member) || !member.type)
      return { place: keys.length, text: member.getText() };
    const head = member
      .getSourceFile()
      .text.slice(member.getStart(), member.type.pos);
    const key = (member.name as ts.Identifier | ts.StringLiteral).text;
    const below = objects.map((object) => Reflect.get(object, key) as unknown);
    const place = keys.indexOf(key);
    return {
      place: place < 0 ? keys.length : place,
      text: `${head} ${sortKeys(member.type, below)}`,
    };
  });
  const sorted = members.sort((a, b) => a.place - b.place);
  return `{ ${sorted.map(({ text }) => text).join("; ")} }`;
}
