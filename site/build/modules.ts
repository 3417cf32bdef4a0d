// What the browser's modules need of the repository.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import ts from "typescript";
import type { Plugin } from "vite";
import { readSnapshot } from "../../src/postgres/embedded/snapshot.js";
import { startEmbedded } from "../../src/postgres/embedded/start.js";
import { readOptions } from "../../src/runtime/type-errors";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const read = (path: string) => readFileSync(root + path, "utf8");
const pglite = `${root}node_modules/@electric-sql/pglite/dist/pglite`;
const made = `${root}site/.cache/`;

/** What takes the place of what needs Node. */
const replaced: Record<string, string> = {
  "cloudflare:sockets": `${root}site/src/run/sockets.ts`,
  "node:buffer": "buffer",
  "node:events": "events",
  "node:stream": "events", // for COPY, of which PGlite has none FROM STDIN
  "node:util": "node-inspect-extracted",
  "node:vm": `${root}site/src/types/vm.ts`,
  postgres: `${root}node_modules/postgres/cf/src/index.js`,
  prettier: `${root}site/src/types/prettier.ts`,
  [`${root}src/runtime/places.js`]: `${root}site/src/run/places.ts`,
  [`${root}src/safety/with-tables.ts`]: `${root}site/src/run/with-tables.ts`,
};

export const modules = (): Plugin => ({
  name: "modules",
  enforce: "pre",
  async resolveId(id, importer, options) {
    const isOwn = id.startsWith(".") && importer?.startsWith(`${root}src/`);
    if (!isOwn && !replaced[id]) return;
    if (replaced[id]?.startsWith("/")) return replaced[id];
    const from = isOwn ? importer : `${root}site/src/client.ts`;
    const found = await this.resolve(replaced[id] ?? id, from, options);
    return found && (replaced[found.id] ?? found);
  },
});

/** Writes what PGlite starts from, and what TypeScript reads of the packages. */
export async function prepare(): Promise<void> {
  mkdirSync(made, { recursive: true });
  if (!readSnapshot()) await startEmbedded();
  const pack = (name: string, bytes: Uint8Array) =>
    writeFileSync(`${made}${name}.bin`, gzipSync(bytes, { level: 9 }));
  for (const name of ["data", "wasm"])
    pack(name, readFileSync(`${pglite}.${name}`));
  pack("snapshot", gunzipSync(readSnapshot()!));
  for (const [release, folder] of [
    ["0.45", ""],
    ["1.0", "examples/1.0/"],
  ])
    writeFileSync(
      `${made}${release}.json`,
      JSON.stringify(declarationsIn(root + folder)),
    );
}

/** What TypeScript reads of the packages in a folder, as if it were the root. */
function declarationsIn(folder: string): Record<string, string> {
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
  const names = ["", "/pg-core", "/postgres-js", "/_relations"];
  const found = names.flatMap((name) => {
    const from = `${folder}script.ts`;
    const module = ts.resolveModuleName(
      `drizzle-orm${name}`,
      from,
      options,
      host,
    );
    return module.resolvedModule?.resolvedFileName ?? [];
  });
  ts.createProgram(found, options, host);
  return files;
}
