// Every script of both releases, in Chromium: what it prints and sends, and the types.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { inspect } from "node:util";
import {
  allExamples,
  is10,
  pageFile,
  sharedName,
  shownPath,
  sourceOf,
} from "../../src/examples.js";
import { printsOf, readScript, valueOf } from "../../src/pages/script";
import type { Shown } from "../src/run/worker";
import { openSite, workers } from "./browser";

const { url, faults, openPage, end } = await openSite();
after(end);

/** What only Node has: files, processes, drizzle-kit; and the words of Node's own Buffer. */
const needNode = / "(drizzle-kit|node:|.+\/migrator")/;
const inOtherWords = ["A Date in sql:"];

const page = await openPage("index.html");
const comlink = new URL(import.meta.resolve("comlink/dist/umd/comlink.js"))
  .pathname;
await page.addScriptTag({ path: comlink });
await page.evaluate(
  ({ run, types, url }) => {
    const { wrap, proxy } = Reflect.get(window, "Comlink");
    const start = (name: string) =>
      wrap(new Worker(new URL(name, url), { type: "module" }));
    const [runner, compiler] = [start(run), start(types)];
    Object.assign(window, {
      async runScript(script: object) {
        const shown: Shown[] = [];
        await runner.run(
          script,
          proxy(async (one: Shown) => void shown.push(one)),
        );
        const types = await compiler.types(script, shown);
        return shown.map(({ kind, label, text, sql }, i) => ({
          kind,
          label,
          text,
          sql,
          type: types[i],
        }));
      },
    });
  },
  { ...workers(), url },
);

let count = 0;
for (const name of allExamples().filter(
  (n) => !process.env.ONLY || n.startsWith(process.env.ONLY),
)) {
  const text = readFileSync(sourceOf(name), "utf8");
  if (needNode.test(text)) continue;
  count++;
  void test(name, async () => {
    const release = is10(name) ? "1.0" : "0.45";
    const shown: (Shown & { type: string })[] = await page.evaluate(
      (script) => Reflect.get(window, "runScript")(script),
      { release, path: shownPath(name), text },
    );
    const errors = shown.filter(({ kind }) => kind === "error");
    assert.deepEqual(errors, []);
    const prints = shown.filter(({ label }) => label);
    const expected = printsOf(readScript(text, name));
    const markdown = readFileSync(pageFile(sharedName(name)), "utf8");
    const results = (all: { label?: string; text: string }[]) =>
      all
        .filter(({ label }) => !inOtherWords.includes(label!))
        .map(({ label, text }) => `${label} ${text}`);
    assert.deepEqual(
      results(prints),
      results(
        expected.map((print) => ({
          label: print.label,
          text: inspect(valueOf(print), { depth: null }),
        })),
      ),
    );
    for (const [i, { sql, type }] of prints.entries()) {
      if (sql) assert.ok(markdown.includes(`\`\`\`sql\n${sql}\n\`\`\``), sql);
      const isVariable = /^\w+$/.test(expected[i]!.expression);
      if (isVariable)
        assert.ok(
          type && markdown.includes(`\`\`\`ts\n${type}\n\`\`\``),
          `${expected[i]!.label} ${type}`,
        );
    }
  });
}

void test("nearly all scripts run in a browser", () => {
  assert.ok(count > 0.9 * allExamples().length);
  assert.deepEqual(faults, []);
});
