import { findExamples, releasesOf } from "../src/examples";
import { listing } from "../src/pages/listing";
import { titleOf } from "../src/pages/titles";
import { readExample } from "../src/testing/run-script";
import { testExamples } from "../src/testing/test-examples";
import { expect, test } from "vitest";

// Every example, and the index. `npm test -- <name>` tests one example, and the index.

const all = findExamples();
const asked = process.env.EXAMPLES?.split(" ");

await testExamples(asked ?? all);

test("all examples have a title each, and are in the index", async ({
  skip,
}) => {
  skip((asked ?? all).some(isFaulty), "What is wrong is reported above.");
  const titles = all.map(titleOf);
  expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([]);
  await expect(listing()).toMatchFileSnapshot("README.md");
});

/** Whether a page cannot show an example, so that its own test fails. */
function isFaulty(name: string): boolean {
  try {
    for (const release of releasesOf(name)) readExample(name, release);
    return false;
  } catch {
    return true;
  }
}
