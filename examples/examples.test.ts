import { findExamples } from "../src/examples";
import { listing } from "../src/pages/listing";
import { titleOf } from "../src/pages/titles";
import { testExamples } from "../src/testing/test-examples";
import { expect, test } from "vitest";

// Every example, and the index. `npm test -- <name>` tests one example, and the index.

const all = findExamples();
const asked = process.env.EXAMPLES?.split(" ");

const faulty = await testExamples(asked ?? all);

test("all examples have a title each, and are in the index", async ({
  skip,
}) => {
  skip(faulty.length > 0, "What is wrong is reported above.");
  const titles = all.map(titleOf);
  expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([]);
  await expect(listing()).toMatchFileSnapshot("README.md");
});
