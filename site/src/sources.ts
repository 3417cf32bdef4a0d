import type { Release } from "../../src/examples.js";

const files = import.meta.glob<string>(
  [
    "../../src/*.ts",
    "!../../src/{seed,*.test}.ts",
    "../../src/db/*.ts",
    "../../examples/1.0/db/*.ts",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** The files that scripts import, by the paths that either release has for them. */
export function sourcesOf(release: Release): Record<string, string> {
  const folders = ["src/db/", "examples/1.0/db/"];
  const own = folders[release === "1.0" ? 1 : 0]!;
  const found = Object.entries(files).flatMap(([path, text]) => {
    const file = path.replace("../../", "");
    if (!/\/db\//.test(file)) return [[file, text]];
    if (!file.startsWith(own)) return [];
    return folders.map((folder) => [file.replace(own, folder), text]);
  });
  return Object.fromEntries(found);
}
