import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getTableConfig } from "drizzle-orm/pg-core";
import ts from "typescript";
import { tables } from "../db/tables";
import type { Release } from "../examples";
import { parse } from "./script";

type TableName = keyof typeof tables;

/** The tables, by their keys in `src/rows.ts`, that SQL statements name. */
export function tablesIn(statements: string[]): TableName[] {
  const sql = statements.join("\n");
  return (Object.keys(tables) as TableName[]).filter((key) => {
    const { schema, name } = getTableConfig(tables[key]);
    const qualified = schema ? `"${schema}"\\s*\\.\\s*"${name}"` : `"${name}"`;
    const before = "\\b(?:from|join|into|update|using|table)\\s+(?:only\\s+)?";
    return new RegExp(`${before}${qualified}(?!\\s*\\.)`, "i").test(sql);
  });
}

/** The tables of `src/db/` that a script imports, by their keys in `src/rows.ts`. */
export function tablesImported(imported: Record<string, string[]>) {
  return Object.entries(imported).flatMap(([module, names]) => {
    const [, file] = /\/db\/(\w+)$/.exec(module) ?? [];
    if (!file) return [];
    const prefix = file === "schema" ? "" : `${file}.`;
    return names
      .map((name) => `${prefix}${name}`)
      .filter((key): key is TableName => key in tables);
  });
}

/** What a file declares, or a part of it. */
export interface Declarations {
  /** Its path from the root of this repository. */
  file: string;
  statements: string[];
  /** The columns in it, as `posts.authorId` or `shop.orders.id`. */
  columns: string[];
  /** The imports that some of the statements need. */
  imports(statements: string[]): string;
}

/**
 * The declarations of tables, with those that they reference and, where they are asked
 * for, with the relations between them: what a snippet needs to be copied. Columns that
 * nothing uses are left out.
 *
 * @param text the code, the SQL and the results that use them
 */
export function declarationsOf(
  keys: TableName[],
  release: Release,
  withRelations: boolean,
  text: string,
): Declarations[] {
  const folder = release === "1.0" ? "examples/1.0/db" : "src/db";
  return [...new Set(keys.map(fileOf))].flatMap((file) => {
    const path = `${folder}/${file}.ts`;
    const all = (Object.keys(tables) as TableName[])
      .filter((key) => fileOf(key) === file)
      .map((key) => key.split(".").at(-1)!);
    const names = all.filter((name) =>
      keys.includes(
        (file === "schema" ? name : `${file}.${name}`) as TableName,
      ),
    );
    const relations = `${folder}/relations.ts`;
    const isApart = file === "schema" && existsSync(pathOf(relations));
    const statements = [
      ...statementsOf(path),
      ...(isApart ? statementsOf(relations) : []),
    ];
    /** What is shown of the declarations of these names, or of fewer. */
    const choose = (needed: Set<string>): Chosen => {
      const others = all.filter((name) => !needed.has(name));
      const whole = statements
        .filter(({ name, isRelations, of }) =>
          isRelations || name === "tables"
            ? withRelations && (!of || needed.has(of))
            : needed.has(name),
        )
        .map((one) => ({ ...one, code: withoutTables(one.node, others) }));
      const columns = whole.flatMap((one) =>
        columnsIn(one.node).map((column) => ({ ...column, table: one.name })),
      );
      const isTable = ({ name }: Declared) =>
        columns.some(({ table }) => table === name);
      const used = whole
        .filter((one) => one.isRelations || isTable(one))
        .map(({ code }) => withoutNames(code));
      const unused = columns.filter(
        (column) => !isUsed(column, [text, ...used].join("\n")),
      );
      const shown = whole.map(({ code: all, ...one }) => {
        const code = unused
          .filter(({ table }) => table === one.name)
          .reduce((left, { line }) => left.replace(line, ""), all);
        return { ...one, code, uses: identifiersIn(parse(code, "")) };
      });
      // A column that is left out may have been the only one that references a table.
      const left = closureOf(names, shown);
      if (left.size < needed.size) return choose(left);
      return { shown, columns: columns.filter((one) => !unused.includes(one)) };
    };
    const { shown, columns } = choose(closureOf(names, statements));
    return [path, relations].map((from) => ({
      file: from,
      imports: (code: string[]) => importsOf(from, code),
      statements: shown
        .filter(({ node }) => node.getSourceFile().fileName === from)
        .map(({ code }) => code)
        .filter(
          (code) =>
            !/ = (relations|defineRelations)\(.*\(\{\s*\}\)\);$/s.test(code),
        ),
      columns: columns
        .filter(() => from === path)
        .map(({ table, key }) =>
          file === "schema" ? `${table}.${key}` : `${file}.${table}.${key}`,
        ),
    }));
  });
}

/** The file of a table: `schema`, or what stands before the point of its key. */
function fileOf(key: TableName): string {
  return key.includes(".") ? key.split(".")[0]! : "schema";
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../../${file}`, import.meta.url));
}

/** A variable that a file declares. */
interface Declared {
  node: ts.VariableStatement;
  name: string;
  uses: Set<string>;
  isRelations: boolean;
  /** The table whose relations it declares. */
  of: string | undefined;
}

/** What is shown of declarations. */
interface Chosen {
  shown: (Declared & { code: string })[];
  /** The columns in it, each with the variable of its table. */
  columns: (Column & { table: string })[];
}

const sources = new Map<string, ts.SourceFile>();

/** A file, which is read and parsed once. */
function sourceOf(file: string): ts.SourceFile {
  const source =
    sources.get(file) ?? parse(readFileSync(pathOf(file), "utf8"), file);
  sources.set(file, source);
  return source;
}

function statementsOf(file: string): Declared[] {
  const source = sourceOf(file);
  return source.statements.filter(ts.isVariableStatement).map((node) => {
    const call = /= (relations|defineRelations)\((\w+)/.exec(node.getText());
    return {
      node,
      name: node.declarationList.declarations[0]!.name.getText(),
      uses: identifiersIn(node),
      isRelations: call !== null,
      of: call?.[1] === "relations" ? call[2] : undefined,
    };
  });
}

/** Names, and those that their declarations use. */
function closureOf(names: string[], declared: Declared[]): Set<string> {
  const needed = new Set(names);
  for (let size = 0; size < needed.size;) {
    size = needed.size;
    for (const { name, uses } of declared)
      if (needed.has(name)) for (const use of uses) needed.add(use);
  }
  return needed;
}

/** A statement without the members that mention tables which are not shown. */
function withoutTables(node: ts.Statement, others: string[]): string {
  const { text } = node.getSourceFile();
  const dropped: ts.Node[] = [];
  const mentions = (child: ts.Node) =>
    others.some((name) => new RegExp(`\\b${name}\\b`).test(child.getText()));
  const visit = (child: ts.Node): void => {
    const isOther =
      (ts.isShorthandPropertyAssignment(child) && mentions(child)) ||
      (ts.isPropertyAssignment(child) &&
        (ts.isObjectLiteralExpression(child.initializer)
          ? others.includes(child.name.getText())
          : mentions(child.initializer)));
    if (isOther) dropped.push(child);
    else ts.forEachChild(child, visit);
  };
  if (/= (relations|defineRelations)\(|^const tables/.test(node.getText()))
    visit(node);
  let code = "";
  let from = node.getStart();
  for (const { pos, end } of dropped) {
    code += text.slice(from, pos);
    from = text[end] === "," ? end + 1 : end;
  }
  code = withoutHalves(code + text.slice(from, node.end))
    .replace(", }", " }")
    .replaceAll(/\n +\w+: \{\s*\},/g, ""); // a table without relations
  if (!/\bone\(/.test(code)) code = code.replace("{ one, many }", "{ many }");
  if (!/\bmany\(/.test(code)) code = code.replace("{ one, many }", "{ one }");
  return code;
}

/** Leaves out each `r.many.x()` without its other side, because Drizzle refuses it. */
function withoutHalves(code: string): string {
  const table = /^  (\w+): \{\n(.*?)^  \},/gms;
  const tables = [...code.matchAll(table)];
  return code.replaceAll(table, (all, name: string) =>
    all.replaceAll(/^    \w+: r\.many\.(\w+)\(\),\n/gm, (line, other) => {
      const [, , members = ""] = tables.find(([, one]) => one === other) ?? [];
      return new RegExp(`r\\.\\w+\\.${name}\\(`).test(members) ? line : "";
    }),
  );
}

function importsOf(file: string, code: string[]): string {
  const source = sourceOf(file);
  const used = identifiersIn(parse(code.join("\n"), ""));
  return source.statements
    .filter(ts.isImportDeclaration)
    .flatMap((node) => importOf(node, used))
    .join("\n");
}

/** An import with only the names that are used. */
function importOf(node: ts.ImportDeclaration, used: Set<string>): string[] {
  const bindings = node.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [node.getText()];
  const names = bindings.elements
    .filter(({ name }) => used.has(name.text))
    .map((element) => element.getText());
  const from = node.moduleSpecifier.getText();
  const line = `import { ${names.join(", ")} } from ${from};`;
  if (names.length === 0) return [];
  if (line.length <= 80) return [line];
  return [`import {\n  ${names.join(",\n  ")},\n} from ${from};`];
}

/** A column that a statement declares. */
interface Column {
  key: string;
  /** Its name in the database. */
  name: string;
  /** What declares it, up to the next one. */
  line: string;
}

/** The columns of a table. */
function columnsIn(statement: ts.VariableStatement): Column[] {
  const table = statement.declarationList.declarations[0]?.initializer;
  const [, columns] =
    table && ts.isCallExpression(table) ? table.arguments : [];
  if (!columns || !ts.isObjectLiteralExpression(columns)) return [];
  return columns.properties.map((property, i, all) => {
    const key = property.name!.getText();
    const code = property.getText();
    const end = all[i + 1]?.pos ?? columns.properties.end; // with the comma after it
    const { text } = property.getSourceFile();
    return {
      key,
      name: /\("(\w+)"/.exec(code)?.[1] ?? key,
      line: text.slice(property.pos, end),
    };
  });
}

/** Whether code, SQL, results or other declarations name a column. */
function isUsed({ key, name }: Column, text: string): boolean {
  return new RegExp(`\\b${key}\\b|\\b${name}\\b`).test(text);
}

/** A declaration of a table without the names that its columns declare. */
function withoutNames(code: string): string {
  return code.replaceAll(/^ +\w+: .+?\("\w+"/gm, "");
}

/** The names that a piece of code uses, but for those of members. */
function identifiersIn(node: ts.Node): Set<string> {
  const found = new Set<string>();
  const visit = (child: ts.Node): void => {
    const { parent } = child;
    const isMember =
      (ts.isPropertyAccessExpression(parent) && parent.name === child) ||
      (ts.isPropertyAssignment(parent) && parent.name === child);
    if (ts.isIdentifier(child) && !isMember) found.add(child.text);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}
