import { format } from "prettier";
import ts from "typescript";
import { parse, printsIn } from "./script";

/** The type of each value that a script of a program prints, in their order. */
export function printedTypes(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  return printsIn(program.getSourceFile(file)!).map(
    ({ arguments: [, value] }) =>
      checker.typeToString(
        checker.getTypeAtLocation(value!),
        undefined,
        ts.TypeFormatFlags.NoTruncation |
          ts.TypeFormatFlags.InTypeAlias |
          ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
      ),
  );
}

/**
 * A type with its keys in the order of a value, and other keys and texts in that of letters,
 * because the compiler's own order depends on how a type came about.
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
  if (ts.isUnionTypeNode(type)) {
    const parts = new Set(type.types.map((one) => sortKeys(one, values)));
    const texts = [...parts].filter((part) => part.startsWith('"')).sort();
    return [...parts]
      .map((part) => (part.startsWith('"') ? texts.shift() : part))
      .join(" | ");
  }
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
  const sorted = members.sort(
    (a, b) => a.place - b.place || (a.text < b.text ? -1 : 1),
  );
  return `{ ${sorted.map(({ text }) => text).join("; ")} }`;
}
