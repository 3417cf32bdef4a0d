import { existsSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scriptOf } from "../copies";
import {
  hasOwnScript,
  nameIn,
  pageFile,
  type Release,
  releasesOf,
} from "../examples";
import type { Seen } from "../maintenance/seen";
import { compile, type Types } from "../pages/compile";
import { contradictionsIn } from "../pages/contradictions";
import { type ExampleRecord, pageOf } from "../pages/page";
import { printsOf, type Script, valueOf } from "../pages/script";
import { orderKeys } from "../pages/types";
import { fillResults } from "./fill-results";
import { endClients, readExample, runScript } from "./run-script";

/**
 * Tests examples, in each release: what a script prints and sends, what the compiler
 * says of it, and the page. With `npm test -- -u`, it first writes the results that are
 * missing.
 *
 * @param names as `findExamples()` returns them
 */
export async function testExamples(names: string[]): Promise<void> {
  if (process.env.FILL_RESULTS)
    for (const name of names) await fillResults(name);

  const readable: string[] = [];
  let types: Types;
  beforeAll(() => {
    const files = readable.flatMap((name) =>
      releasesOf(name).map((release) => scriptOf(nameIn(name, release))),
    );
    types = compile(files);
  }, 600_000);
  afterAll(endClients);

  describe.each(names)("%s", (name) => {
    const record: ExampleRecord = {};
    const scripts: { [Name in Release]?: Script } = {};
    let page = "";

    try {
      for (const release of releasesOf(name))
        scripts[release] = readExample(name, release);
    } catch (fault) {
      test("is a script that a page can show", () => {
        throw fault;
      });
      return; // one mistake is one failure
    }
    readable.push(name);

    test.for(releasesOf(name))(
      "in %s: prints the results in its comments, and has the errors of TypeScript that it names",
      async (release, { task }) => {
        const full = nameIn(name, release);
        const file = scriptOf(full);
        const script = scripts[release]!;
        const printed = await runScript(name, release);
        const rowTypes = types.printedBy(file);
        record[release] = {
          script,
          isSame: !hasOwnScript(full),
          prints: printed.map(({ sql }, i) => ({ sql, type: rowTypes[i]! })),
        };
        const seen: Seen = {
          script: full,
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

      const prose = page.replaceAll(/(`+)[^]*?\1/g, "");
      const tags = /<(?!\/?(details|summary)>)[a-z/!]/gi;
      expect(prose.match(tags), "GitHub does not show it").toBeNull();
      const links = [...prose.matchAll(/\]\(([^:)#]+)[^):]*\)/g)];
      const files = links.map(([, link]) => join(pageFile(name), "..", link!));
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    });
  });
}
