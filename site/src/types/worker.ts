// The compiler, with the options of tsconfig.json and the declarations of a release.

import {
  createSystem,
  createVirtualTypeScriptEnvironment,
} from "@typescript/vfs";
import { expose } from "comlink";
import ts from "typescript";
import type { Release } from "../../../src/examples.js";
import { printsIn } from "../../../src/pages/script";
import { sayDiagnostic } from "../../../src/runtime/diagnostic";
import { declareType, printedTypes, typeName } from "../../../src/pages/types";
import of10 from "../../.cache/1.0.json?url";
import of045 from "../../.cache/0.45.json?url";
import tsconfig from "../../../tsconfig.json";
import { sourcesOf } from "../sources";
import type { Script, Shown } from "../run/worker";

const json = tsconfig.compilerOptions;
const { options } = ts.convertCompilerOptionsFromJson(json, "/");

type Environment = ReturnType<typeof createVirtualTypeScriptEnvironment>;
const environments: { [Name in Release]?: Promise<Environment> } = {};

async function environmentOf(release: Release): Promise<Environment> {
  const found = await fetch(release === "1.0" ? of10 : of045);
  const files = new Map<string, string>(Object.entries(await found.json()));
  for (const [path, text] of Object.entries(sourcesOf(release)))
    files.set(`/${path}`, text);
  const system = createSystem(files);
  return createVirtualTypeScriptEnvironment(system, [], ts, options);
}

const texts = new Map<string, string>();

/** Gives scripts to the compiler, which then checks them as one program. */
async function add(...scripts: Script[]) {
  for (const { release, path, text } of scripts) {
    const made = await (environments[release] ??= environmentOf(release));
    const [file, code] = [`/${path}`, text || " "]; // it refuses an empty file
    const [key, known] = [release + file, texts.get(release + file)];
    if (known === undefined) made.createFile(file, code);
    else if (known !== code) made.updateFile(file, code);
    texts.set(key, code);
  }
}

/** Compiles a script. */
async function compile(script: Script) {
  await add(script);
  const { languageService: service } = (await environments[script.release])!;
  return { file: `/${script.path}`, service };
}

/** What TypeScript refuses in a script. */
async function errors(script: Script) {
  const { file, service } = await compile(script);
  return [
    ...service.getSyntacticDiagnostics(file),
    ...service.getSemanticDiagnostics(file),
  ].map((found) => ({
    from: found.start!,
    to: found.start! + found.length!,
    line: ts.getLineAndCharacterOfPosition(found.file!, found.start!).line + 1,
    message: sayDiagnostic(found),
    severity: "error" as const,
  }));
}

/** A declaration for each print of a variable. */
async function types(script: Script, prints: Shown[]): Promise<string[]> {
  const { file, service } = await compile(script);
  const program = service.getProgram()!;
  const source = program.getSourceFile(file)!;
  const all = printedTypes(program, file);
  const calls = printsIn(source).map(({ parent, arguments: [, value] }) => ({
    line: source.getLineAndCharacterOfPosition(parent.getStart()).line + 1,
    name: value?.getText() ?? "",
  }));
  return Promise.all(
    prints.map(async ({ line, value }) => {
      const at = calls.findIndex((call) => call.line === line);
      const name = calls[at]?.name ?? "";
      if (!/^\w+$/.test(name)) return "";
      return declareType(typeName(name), all[at]!, value).catch(() => "");
    }),
  );
}

const worker = { add, errors, types };
export type Compiler = typeof worker;
expose(worker);
