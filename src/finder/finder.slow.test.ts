import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answer, pageOfError } from "./answer.js";
import { makeFinder } from "./finder.js";
import { readPages } from "./scripts.js";

const pages = readPages();
const find = makeFinder(pages);

/** The names of the pages that are listed for a text, in their order. */
function listed(text: string): string[] {
  const { fitting, near } = find(text);
  return [...fitting, ...near].map(({ name }) => name);
}

test.each([
  ["foreignKey onDelete composite", "foreign-keys/two-columns"],
  ["catch foreign key error", "writes/error-code-is-undefined"],
  ["check two foreign keys null", "foreign-keys/exactly-one-key"],
  ["pglite test database", "tests/database-in-memory"],
  ["identity", "writes/saved-ids-are-lost"],
  ["Invalid Date", "relational-queries/extras-named-as-a-column"],
  ["prisma include select", "other-orms/prisma-reads"],
  ["from Prisma", "other-orms/from-prisma"],
  ["sum per customer", "joins/sum-per-parent"],
  ["soft delete unique", "writes/soft-delete-and-unique"],
  ["supabase auth users", "tenants/auth-users"],
  ["row level security", "tenants/row-level-security"],
  ["how it hangs", "tests/test-never-ends"],
  ["malformed array literal", "sql/array-in-any"],
  [
    "column users.nickname does not exist",
    "relational-queries/column-does-not-exist",
  ],
  ["error: column d0.posts does not exist", "relations/subquery-without-alias"],
  [
    'There is not enough information to infer relation "users.posts"',
    "relations/not-enough-information",
  ],
  [
    'duplicate key value violates unique constraint "foo_pkey"',
    "writes/duplicate-key-after-seeding",
  ],
])("the first page for %s is %s", (text, name) => {
  expect(listed(text)[0]).toBe(name);
});

test.each([
  "migration",
  "tenant",
  "cascade",
  "tree",
  "orphan",
  "transaction",
  "identity",
])(
  "%s runs nothing, and lists all pages with it in name, title or other words",
  (word) => {
    const having = pages.filter(({ name, title, also }) =>
      new RegExp(`\\b${word}`, "i").test(`${name} ${title} ${also.join()}`),
    );
    const names = find(`${word}s`).fitting.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(having.map(({ name }) => name)),
    );
    expect(having.length).toBeGreaterThan(0);
    expect(answer([word]).name).toBeUndefined();
  },
);

test.each([
  ["54023", ["54023"]],
  ["sqlite test database", ["sqlite"]],
  ['a quokka with "my_own_name"', ["quokka"]],
])("nothing mentions a word of: %s", (text, words) => {
  expect(find(text)).toMatchObject({ fitting: [], unknown: words });
});

test("a word is found by its beginning, and if it is mistyped", () => {
  expect(listed("Invalid Date")).not.toContain("writes/do-nothing-foreign-key");
  expect(listed("subq")).toContain("joins/join-a-subquery");
  expect(listed("pagniation")).toContain("relational-queries/page-and-total");
});

/** The places of the right pages, by the headings of questions.txt, or all: 0 is the first. */
function placesOf(heading: string): number[] {
  const text = readFileSync(new URL("questions.txt", import.meta.url), "utf8");
  const parts = text.split("\n# ").slice(1);
  const part = parts.filter((one) => one.startsWith(heading)).join("\n");
  return [...part.matchAll(/^(.+?): (.+)$/gm)].flatMap(
    ([, names = "", texts = ""]) =>
      texts
        .split("; ")
        .map((text) =>
          listed(text).findIndex((name) => names.split(" ").includes(name)),
        ),
  );
}

// Thresholds are what was reached: see the commits that say so.
test.each([
  ["How-tos", 80, 94],
  ["Symptoms", 75, 94],
  ["Messages", 89, 97],
  ["Control", 68, 89],
  ["Heard", 57, 85],
  ["Pages", 80, 94],
  ["", 77, 93],
])(
  "of the questions of %s, the page is first, or among five",
  (heading, first, five) => {
    const places = placesOf(heading);
    const share = (most: number) =>
      Math.round(
        (places.filter((place) => place >= 0 && place <= most).length * 1000) /
          places.length,
      ) / 10;
    expect(share(0)).toBeGreaterThanOrEqual(first);
    expect(share(4)).toBeGreaterThanOrEqual(five);
  },
);

describe("npm run example", () => {
  const line =
    "joins/count-without-posts  `count()` is 1 instead of 0 for a user without posts";

  test.each([
    ["a part of a name", "count-without", "joins/count-without-posts"],
    ["a path of 1.0", "1.0/joins/count-witho", "1.0/joins/count-without-posts"],
    ["one that is only in 1.0", "where-null.ts", "1.0/upgrading/where-null"],
    ["words of one title", "flatten nested rows", "relational-queries/flatten"],
    ["words of several", "left join", undefined],
    ["a part of several names", "joins/count", undefined],
    ["other words of one page", "check two foreign keys null", undefined],
  ])("runs what is meant, by %s: %s", (_, typed, name) => {
    expect(answer(typed.split(" ")).name).toBe(name);
  });

  test("says which example it runs, and where its page is", () => {
    expect(answer(["count-without"])).toEqual({
      text: line,
      name: "joins/count-without-posts",
      page: "examples/joins/count-without-posts.md",
    });
  });

  test("lists what fits, and what is near, with the page of the first", () => {
    expect(answer(["saas"]).text).toBe(`1 example fits "saas":
  collisions/schema-per-tenant  One PostgreSQL schema for each tenant
Read examples/collisions/schema-per-tenant.md first. npm run example lists all.`);
    const [said, nearest] = answer(["sqlite", "database"]).text.split("\n  ");
    expect(said).toBe('Nothing here mentions "sqlite".\nThe nearest:');
    expect(nearest).toMatch(/^[\w./-]+ {2,}/);
    expect(answer(["zzz"]).text).toBe(
      'Nothing here mentions "zzz".\nnpm run example lists all.',
    );
    expect(answer(["1.0", "identity"]).text).toContain(
      "\n  1.0/writes/saved-ids-are-lost  ",
    );
  });

  test.each(["hangs", "script does not exit", "process never ends"])(
    "says what a script without client.end() does: %s",
    (words) => {
      expect(answer(words.split(" ")).text).toMatch(
        /^A script hangs .*`await client.end\(\)`.*your-own-project.md/,
      );
    },
  );

  test("lists all without words", () => {
    expect(answer([]).text).toContain("\n  joins/coalesce ");
    expect(answer([]).text).toContain("\n  1.0/upgrading/where-null ");
  });
});

test.each([
  [
    "Cannot read properties of undefined (reading 'referencedTable')",
    "relational-queries/referenced-table-of-undefined",
  ],
  [
    'insert or update on table "orders" violates foreign key constraint "a_fk"',
    "writes/parent-does-not-exist",
  ],
  ["there is no such message", undefined],
  ["Cannot read properties of undefined (reading 'mine')", undefined],
  ["rows.map is not a function", undefined], // a forgotten await, and not dates
  ['duplicate key value violates unique constraint "a_key"', undefined],
  ["column users.nickname does not exist", undefined], // five pages, for five reasons
])("%s is explained by %s", (message, name) => {
  const error = new Error("Failed query: select 1\nparams: ", {
    cause: new Error(message),
  });
  expect(pageOfError(error)).toBe(name && `examples/${name}.md`);
});

test.each([
  [
    "examples/a.ts:5: Did you mean to write 'posts'? (TS2561)",
    "relational-queries/referenced-table-of-undefined",
  ],
  [
    "examples/a.ts:5: Object literal may only specify known properties, and 'post' does not exist in type '...'. (TS2353)",
    "relational-queries/referenced-table-of-undefined",
  ],
  [undefined, undefined], // five pages, for five reasons
])(
  "an unknown relation, where TypeScript says %s, is explained by %s",
  (place, name) => {
    const error = new Error('Unknown relation "teams" -> "player"');
    expect(pageOfError(error, place)).toBe(name && `examples/${name}.md`);
  },
);
