// What the browser's modules need of the repository.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import ts from "typescript";
import type { Plugin } from "vite";
import { readSnapshot } from "../../src/postgres/embedded/snapshot.js";
import { startEmbedded } from "../../src/postgres/embedded/start.js";
import { allExamples, is10, releases, sourceOf } from "../../src/examples.js";
import type { Release } from "../../src/examples.js";
import { readOptions } from "../../src/runtime/type-errors";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const read = (path: string) => readFileSync(root + path, "utf8");
const pglite = `${root}node_modules/@electric-sql/pglite/dist/pglite`;
export const made = `${root}site/.cache/`;

const installed = (name: string) => fileURLToPath(import.meta.resolve(name));
const own = (file: string) => `${root}site/src/${file}`;

/** What takes the place of what needs Node. */
export const alias = [
  { find: /^cloudflare:sockets$/, replacement: own("run/sockets.ts") },
  { find: /^(node:)?buffer$/, replacement: installed("buffer/index.js") },
  // Streams are for COPY, of which PGlite has none FROM STDIN.
  {
    find: /^node:(events|stream)$/,
    replacement: installed("events/events.js"),
  },
  { find: /^node:util$/, replacement: installed("node-inspect-extracted") },
  { find: /^node:vm$/, replacement: own("types/vm.ts") },
  {
    find: /^postgres$/,
    replacement: `${root}node_modules/postgres/cf/src/index.js`,
  },
  { find: /^prettier$/, replacement: own("types/prettier.ts") },
  { find: /^\.\/places(\.js)?$/, replacement: own("run/places.ts") },
  { find: /^\.\/safety\/with-tables$/, replacement: own("run/with-tables.ts") },
];

/** Where the packages of a release are. */
const places: Record<string, string> = {
  "0.45": root,
  "1.0": `${root}examples/1.0/`,
};

/** Whether a script runs only in Node: for its files, its processes, or its deep stack. */
export const needsNode = (text: string) =>
  / "(drizzle-kit|node:|.+\/migrator")|too-many-parameters$/m.test(text);

/** The packages that the scripts of a release import, for those that the browser runs. */
function packagesOf(release: Release): string[] {
  const texts = allExamples()
    .filter((name) => is10(name) === (release === "1.0"))
    .map((name) => readFileSync(sourceOf(name), "utf8"))
    .filter((text) => !needsNode(text));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^(?:import|\}) (?:.* )?from "([\w@].*)";$/gm)].map(
      ([, name = ""]) => name,
    ),
  );
  return [...new Set(names)].sort();
}

/**
 * The module "packages:1.0", which imports the packages as a file of that release does: Vite
 * looks for them from a file that exists.
 */
export const packages = (): Plugin => ({
  name: "packages",
  enforce: "pre",
  resolveId: (id) =>
    id.startsWith("packages:")
      ? `${places[id.slice(9)]}README.md?${id}`
      : undefined,
  load(id) {
    const [, release] = /packages:(.+)$/.exec(id) ?? [];
    const names = release ? packagesOf(release as Release) : [];
    const all = names.map((name) => `"${name}": () => import("${name}")`);
    return release && `export const packages = { ${all} };`;
  },
});

/** Writes what PGlite starts from, and what TypeScript reads of the packages. */
export async function prepare(): Promise<void> {
  rmSync(made, { recursive: true, force: true }); // a page may be gone
  mkdirSync(made, { recursive: true });
  if (!readSnapshot()) await startEmbedded();
  const pack = (name: string, bytes: Uint8Array) =>
    writeFileSync(`${made}${name}.bin`, gzipSync(bytes, { level: 9 }));
  for (const name of ["data", "wasm"])
    pack(name, readFileSync(`${pglite}.${name}`));
  pack("snapshot", gunzipSync(readSnapshot()!));
  for (const release of releases)
    writeFileSync(
      `${made}${release}.json`,
      JSON.stringify(declarationsOf(release)),
    );
}

/** What TypeScript reads of a release's packages, as if they were in the root. */
function declarationsOf(release: Release): Record<string, string> {
  const seed = ts.transpileDeclaration(read("src/seed.ts"), {}).outputText;
  const files: Record<string, string> = { "/src/seed.d.ts": seed };
  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (file) => {
    const text = readFile(file);
    const path = file.replace(/.*(?=\/node_modules\/)/, "");
    if (text && path !== file)
      files[path.replace("/node_modules/typescript/lib/", "/")] = path.endsWith(
        ".ts",
      )
        ? text.replaceAll(/\/\*\*[^]*?\*\//g, "")
        : text;
    return text;
  };
  const found = packagesOf(release).flatMap((name) => {
    const from = `${places[release]}script.ts`;
    const module = ts.resolveModuleName(name, from, options, host);
    return module.resolvedModule?.resolvedFileName ?? [];
  });
  ts.createProgram(found, options, host);
  return files;
}
