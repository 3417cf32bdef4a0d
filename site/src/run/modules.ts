// Loads a script, and the files of db/ that it imports, anew for each run.

import { transform } from "sucrase";
import type { Release } from "../../../src/examples.js";
import { UserError } from "../../../src/postgres/errors";
import { sourcesOf } from "../sources";
import { packages as of045 } from "packages:0.45";
import { packages as of10 } from "packages:1.0";

const packages = { "0.45": of045, "1.0": of10 };

const own: Record<string, () => Promise<object>> = {
  "src/seed": () => import("../../../src/seed"),
  "src/db/url": async () => ({}),
};

/** The JavaScript of TypeScript that has been loaded before, such as that of db/. */
const javascript: Record<string, string> = {};

/** What imports a file, such as a script, for one run. */
export function createLoader(release: Release, path: string, text: string) {
  const files: Record<string, string> = { ...sourcesOf(release), [path]: text };
  const modules: Record<string, Promise<object>> = {};

  async function load(name: string, from = ""): Promise<object> {
    const isOwn = name.startsWith(".");
    const module = new URL(name, `file:///${from}`).pathname.slice(1);
    const found = isOwn ? own[module] : packages[release][name];
    if (found) return found();
    const file = [module, `${module}.ts`, `${module}/index.ts`].find(
      (one) => isOwn && one in files,
    );
    if (file) return (modules[file] ??= evaluate(file));
    throw new UserError(
      `The browser has no "${name}". It has ${Object.keys(packages[release]).join(", ")}, and src/.`,
    );
  }

  /** Evaluates a file as the body of a function, and gives what it exports as import * does. */
  async function evaluate(file: string): Promise<object> {
    const code = (javascript[files[file]!] ??= javascriptOf(files[file]!));
    const isCopy = release === "1.0" && !file.startsWith("examples/1.0/");
    const place = isCopy ? file.replace("/", "/1.0/.copies/") : file; // as in Node
    const body = `(async (load, exports) => {${code}\n})\n//# sourceURL=file:///${place}`;
    const exports: Record<string, unknown> = {};
    await globalThis.eval(body)((name: string) => load(name, file), exports);
    const sorted = Object.keys(exports).sort();
    const entries = sorted.map((name) => [name, exports[name]]);
    return Object.setPrototypeOf(Object.fromEntries(entries), null);
  }

  return load;
}

/** Removes the types, and waits for each import. */
function javascriptOf(text: string): string {
  const { code } = transform(text, {
    transforms: ["typescript", "imports"],
    enableLegacyTypeScriptModuleInterop: true,
    preserveDynamicImport: true,
    disableESTransforms: true,
  });
  return code
    .replaceAll("require('", "await load('")
    .replaceAll('import("', 'load("');
}
