import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { examples } from "../sections";
import { comparison } from "./comparison";
import { listing } from "./listing";
import { readScript } from "./script";

test("examples/README.md lists every section and its steps", async () => {
  const file = new URL("../../examples/README.md", import.meta.url);
  await expect(await listing()).toMatchFileSnapshot(fileURLToPath(file));
});

test("examples/1.0/README.md compares the two lines of Drizzle", async () => {
  const file = new URL("../../examples/1.0/README.md", import.meta.url);
  await expect(await comparison()).toMatchFileSnapshot(fileURLToPath(file));
});

test("a page has each heading once, so that a link leads to it", () => {
  const twice = examples.filter((example) => {
    const headings = readScript(example).steps.map(({ heading }) => heading);
    return new Set(headings).size < headings.length;
  });
  expect(twice).toEqual([]);
});
