// Loads a script, and the files of db/ that it imports, as modules that are made anew for
// each run. Packages are loaded once.

import { parse } from "es-module-lexer/minimal/js";
import { transform } from "sucrase";
import type { Release } from "../../../src/examples.js";
import { UserError } from "../../../src/postgres/errors";
import { sourcesOf } from "../sources";
import { packages } from "packages";
import { notePath } from "./places";

const own: Record<string, () => Promise<object>> = {
  "src/seed": () => import("../../../src/seed"),
  "src/db/url": async () => ({}),
};

/** The JavaScript of TypeScript that has been loaded before, such as that of db/. */
const javascript: Record<string, string> = {};
const loaded: Record<string, object> = {};
const shims: Record<string, string> = {};
Object.assign(globalThis, { loaded });

/** What imports a file, such as a script, for one run. */
export function createLoader(release: Release, path: string, text: string) {
  const files: Record<string, string> = { ...sourcesOf(release), [path]: text };
  const made: Record<string, Promise<string>> = {};
  return async (name: string) =>
    import(/* @vite-ignore */ await urlOf(name, "script.ts"));

  async function urlOf(name: string, from: string): Promise<string> {
    const module = new URL(name, `file:///${from}`).pathname.slice(1);
    const found = name.startsWith(".") ? own[module] : packages[release]![name];
    if (found)
      return shim(name.startsWith(".") ? module : release + name, found);
    const file = [module, `${module}.ts`, `${module}/index.ts`].find(
      (one) => name.startsWith(".") && one in files,
    );
    if (file) return (made[file] ??= make(file));
    throw new UserError(
      `The browser has no "${name}". It has ${Object.keys(packages[release]!).join(", ")}, and src/.`,
    );
  }

  /** Makes a module, with the imports of this run. */
  async function make(file: string): Promise<string> {
    const text = files[file]!;
    let code = (javascript[text] ??= transform(text, {
      transforms: ["typescript"],
      disableESTransforms: true,
    }).code);
    for (const { n: name, s, e, d } of [...parse(code)[0]].reverse())
      if (name !== undefined) {
        const url = await urlOf(name, file);
        const quoted = d < 0 ? url : JSON.stringify(url); // import("...") has quotes
        code = code.slice(0, s) + quoted + code.slice(e);
      }
    const url = urlOfCode(code);
    const isCopy = release === "1.0" && !file.startsWith("examples/1.0/");
    notePath(url, isCopy ? file.replace("/", "/1.0/.copies/") : file); // as in Node
    return url;
  }
}

/** A URL by which a module imports one that is loaded already. */
async function shim(key: string, load: () => Promise<object>): Promise<string> {
  const module = (loaded[key] ??= await load());
  const lines = Object.keys(module).map(
    (name, i) => `const _${i} = module.${name}; export { _${i} as ${name} };`,
  );
  const code = `const module = loaded[${JSON.stringify(key)}];${lines.join("")}`;
  return (shims[key] ??= urlOfCode(code));
}

const urlOfCode = (code: string) =>
  URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
