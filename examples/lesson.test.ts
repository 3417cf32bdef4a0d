import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterAll, expect, test } from "vitest";
import { pageFile, type Release, releases } from "../src/examples";
import { printsOf } from "../src/pages/script";
import { declareType, typeName } from "../src/pages/types";
import {
  endClients,
  type Printed,
  readExample,
  runScript,
} from "../src/testing/run-script";

// The results of the lesson, and the types of their rows on its pages, written by hand:
// no `-u` changes them.

const post = { id: 1, title: "Hello World", authorId: 1 };
const postType = "{ id: number; title: string; authorId: number }";

const results: [section: string, what: string, value: unknown, type: string][] =
  [
    [
      "relational-queries",
      "findMany() gives the users with their posts",
      [{ id: 1, name: "Alice", posts: [post] }],
      `{ id: number; name: string; posts: ${postType}[] }[]`,
    ],
    [
      "relational-queries",
      "findFirst() gives a user with the columns that were chosen",
      { id: 1, name: "Alice", posts: [{ title: "Hello World" }] },
      "{ id: number; name: string; posts: { title: string }[] } | undefined",
    ],
    [
      "joins",
      "a left join keeps the user without posts",
      [
        { users: { id: 1, name: "Alice" }, posts: post },
        { users: { id: 2, name: "Bob" }, posts: null },
      ],
      `{ users: { id: number; name: string }; posts: ${postType} | null }[]`,
    ],
    [
      "joins",
      "an inner join drops that user",
      [{ userName: "Alice", postTitle: "Hello World" }],
      "{ userName: string; postTitle: string }[]",
    ],
    [
      "many-to-many",
      "findMany() gives the users with the rows of the join table, and their tags",
      [
        {
          id: 1,
          name: "Alice",
          usersToTags: [
            { userId: 1, tagId: 1, tag: { id: 1, label: "developer" } },
          ],
        },
      ],
      `{ id: number; name: string; usersToTags: {
        userId: number; tagId: number; tag: { id: number; label: string }
      }[] }[]`,
    ],
    [
      "many-to-many",
      "two joins give the tags of a post",
      [{ tagName: "typescript" }, { tagName: "tutorial" }],
      "{ tagName: string }[]",
    ],
    [
      "many-to-many",
      "two joins give the posts of a tag",
      [
        { postTitle: "Getting Started with TS" },
        { postTitle: "Advanced Types" },
      ],
      "{ postTitle: string }[]",
    ],
    [
      "collisions",
      "a left join keeps two titles apart",
      { users: { id: 1, title: "Admin" }, posts: { ...post, id: 5 } },
      `{ users: { id: number; title: string }; posts: ${postType} | null } | undefined`,
    ],
  ];

/** What a section prints: it runs once. */
function printedBy(section: string, release: Release) {
  const script = `${release} ${section}`;
  if (!ran.has(script)) ran.set(script, runScript(section, release));
  return ran.get(script)!;
}
const ran = new Map<string, Promise<Printed[]>>();

afterAll(endClients);

test.each(
  releases.flatMap((release) =>
    results.map((one) => [release, ...one] as const),
  ),
)("in %s, %s: %s", async (release, section, _, value, type) => {
  const values = (await printedBy(section, release)).map(({ value }) => value);
  expect(values).toContainEqual(value);

  const prints = printsOf(readExample(section, release));
  const print = prints.find((_, i) => isDeepStrictEqual(values[i], value))!;
  const page = readFileSync(pageFile(section), "utf8");
  expect(page).toContain(
    await declareType(typeName(print.expression), type, value),
  );
});
