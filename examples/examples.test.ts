import { existsSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  findExamples,
  pageFile,
  type Release,
  releasesOf,
  scriptFile,
} from "../src/examples";
import type { Seen } from "../src/maintenance/seen";
import { contradictionsIn } from "../src/pages/contradictions";
import { listing } from "../src/pages/listing";
import { type ExampleRecord, pageOf } from "../src/pages/page";
import { printsOf, readScript, valueOf } from "../src/pages/script";
import { generateTwin, isGenerated } from "../src/pages/twin";
import { compile, orderKeys, type Types } from "../src/pages/types";
import { endClients, runScript, scriptText } from "../src/testing/run-script";

// Each script of examples/ and examples/1.0/: what it prints and sends, what the
// compiler says of it, and its page. `npm test -- <name>` tests one of them.

const asked = process.env.EXAMPLES?.split(" ");
const names = asked ?? findExamples();

let types: Types;
beforeAll(() => {
  const files = names.flatMap((name) =>
    releasesOf(name).map((release) => scriptFile(name, release)),
  );
  types = compile(files);
}, 600_000);

function scriptOf(name: string, release: Release) {
  return readScript(scriptText(name, release), scriptFile(name, release));
}

function isTwin(name: string): boolean {
  const isOf1 = releasesOf(name).includes("1.0");
  return isOf1 && isGenerated(scriptText(name, "1.0"));
}

afterAll(endClients);

describe.each(names)("%s", (name) => {
  const record: ExampleRecord = {};
  let page = "";

  test.for(releasesOf(name))(
    "in %s: prints the results in its comments, and has the errors of TypeScript that it names",
    async (release, { task }) => {
      const script = scriptOf(name, release);
      const file = scriptFile(name, release);
      const printed = await runScript(name, release);
      const rowTypes = types.printedBy(file);
      record[release] = {
        script,
        isSame: release === "1.0" && isTwin(name),
        prints: printed.map(({ sql }, i) => ({ sql, type: rowTypes[i]! })),
      };
      const seen: Seen = {
        script: release === "1.0" ? `1.0/${name}` : name,
        errors: types.errorsOf(file),
        results: printed.map(({ value }) => inspect(value, { depth: null })),
        sql: printed.map(({ sql }) => sql),
        types: printed.map(({ value }, i) => orderKeys(rowTypes[i]!, value)),
      };
      Object.assign(task.meta, { seen }); // for npm run drift

      expect
        .soft(printed.map(({ label, value }) => [label, value]))
        .toStrictEqual(
          printsOf(script).map((print) => [print.label, valueOf(print)]),
        );
      expect.soft(seen.errors).toEqual([]);
    },
  );

  test("has the SQL and the row types on its page", async () => {
    page = await pageOf(name, record);
    await expect(page).toMatchFileSnapshot(pageFile(name));
  });

  test("says what its run bears out, and links to what is there", () => {
    expect(contradictionsIn(name, record)).toEqual([]);

    const prose = page.replaceAll(/```[^]*?```/g, "");
    const links = [...prose.matchAll(/\]\(([^:)#]+)[^):]*\)/g)];
    const files = links.map(([, link]) => join(pageFile(name), "..", link!));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);

    if (isTwin(name)) expect(scriptText(name, "1.0")).toBe(generateTwin(name));
  });
});

describe.skipIf(asked)("all examples", () => {
  test("have a title each", () => {
    const titles = names.map((name) => {
      const [release] = releasesOf(name);
      return scriptOf(name, release!).title;
    });
    expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([]);
  });

  test("are in the index", async () => {
    await expect(listing()).toMatchFileSnapshot("README.md");
  });
});
