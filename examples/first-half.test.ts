import { findExamples, releasesOf } from "../src/examples";
import { listing } from "../src/pages/listing";
import { readExample } from "../src/testing/run-script";
import { testExamples } from "../src/testing/test-examples";
import { describe, expect, test } from "vitest";

// Every other example, and the index. The others are in second-half.test.ts, so that two
// workers share them. `npm test -- <name>` tests one example.

const all = findExamples();
const asked = process.env.EXAMPLES?.split(" ");

testExamples(asked ?? all.filter((_, i) => i % 2 === 0));

describe.skipIf(asked)("all examples", () => {
  test("have a title each", () => {
    const titles = all.map(
      (name) => readExample(name, releasesOf(name)[0]!).title,
    );
    expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([]);
  });

  test("are in the index", async () => {
    await expect(listing()).toMatchFileSnapshot("README.md");
  });
});
