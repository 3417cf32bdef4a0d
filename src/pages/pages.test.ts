import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { examples } from "../sections";
import { compare, comparison } from "./comparison";
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

test.each(["foreign-keys", "joins"] as const)(
  "%s is the same in Drizzle 1.0",
  (section) => {
    expect(compare(section)).toEqual({
      section,
      code: "",
      results: "same",
      sql: "same",
      types: "same",
    });
  },
);

test("a page has each heading once, so that a link leads to it", () => {
  const twice = examples.filter((example) => {
    const headings = readScript(example).steps.map(({ heading }) => heading);
    return new Set(headings).size < headings.length;
  });
  expect(twice).toEqual([]);
});
