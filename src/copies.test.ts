import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { freshCopy } from "./testing/copy";

const root = freshCopy();
const load = (name: string) =>
  import(pathToFileURL(join(root, "src", name)).href);
const { scriptOf }: typeof import("./copies.js") = await load("copies.js");

function write(name: string, text: string): void {
  writeFileSync(join(root, "examples", `${name}.ts`), text);
}

test("a script for 0.45 that 1.0 shares is copied for it, line by line, whenever it has changed", () => {
  mkdirSync(join(root, "examples/sql"), { recursive: true });
  for (const value of ["first", "second"]) {
    write(
      "sql/mine",
      `// npm run example sql/mine\n\nimport { db } from "../../src/db";\nimport { seed } from "../../src/seed";\n// ${value}`,
    );
    const copy = scriptOf("1.0/sql/mine");
    expect(copy).toBe(join(root, "examples/1.0/.copies/sql/mine.ts"));
    expect(readFileSync(copy, "utf8")).toBe(
      `// npm run example 1.0/sql/mine\n\nimport { db } from "../../db";\nimport { seed } from "../../../../src/seed";\n// ${value}`,
    );
  }
});

test("a script of its own runs as it is written", () => {
  expect(scriptOf("1.0/relations")).toBe(
    join(root, "examples/1.0/relations.ts"),
  );
  expect(scriptOf("joins")).toBe(join(root, "examples/joins.ts"));
});
