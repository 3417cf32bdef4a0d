// Every script of both releases, in Chromium: what it prints and sends, and the types.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
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
import { needsNode } from "../build/modules";
import { openSite, workers } from "./browser";

const { url, faults, openPage, end } = await openSite();
after(end);

/** The words of Node's own Buffer, which a browser has not. */
const words = 'The "string" argument must be';

/** A type whose keys and parts are in any order: it depends on what else is compiled. */
const anyOrder = (type: string) =>
  type
    .split(/[\s;|]+/)
    .sort()
    .join(" ");

const scripts = allExamples()
  .map((name) => ({
    name,
    release: is10(name) ? ("1.0" as const) : ("0.45" as const),
    path: shownPath(name),
    text: readFileSync(sourceOf(name), "utf8"),
  }))
  .filter(({ text }) => !needsNode(text));

const page = await openPage("index.html");
await page.addScriptTag({
  path: fileURLToPath(import.meta.resolve("comlink/dist/umd/comlink.js")),
});
await page.evaluate(
  ({ run, types, url, scripts }) => {
    const { wrap, proxy } = Reflect.get(window, "Comlink");
    const start = (name: string) =>
      wrap(new Worker(new URL(name, url), { type: "module" }));
    const runners = { "0.45": start(run), "1.0": start(run) };
    const last = { "0.45": Promise.resolve(), "1.0": Promise.resolve() };
    const compiler = start(types);
    const added = compiler.add(...scripts);
    Object.assign(window, {
      async runScript(i: number) {
        const script = scripts[i]!;
        const { release } = script;
        const shown: Shown[] = [];
        const add = proxy(async (one: Shown) => void shown.push(one));
        const run = () => runners[release].run(script, add);
        await (last[release] = last[release].then(run));
        await added;
        const types = await compiler.types(script, shown);
        return shown.map((one, at) => ({ ...one, value: 0, type: types[at] }));
      },
    });
  },
  { ...workers(), url, scripts },
);

/** The runs of all scripts: those of each release one after another. */
const runs = scripts.map((_, i) => {
  const run: Promise<(Shown & { type: string })[]> = page.evaluate(
    (i) => Reflect.get(window, "runScript")(i),
    i,
  );
  run.catch(() => {}); // its own test says so
  return run;
});

for (const [i, { name, text }] of scripts.entries())
  void test(name, async () => {
    const shown = await runs[i]!;
    const errors = shown.filter(({ kind }) => kind === "error");
    assert.deepEqual(errors, []);
    const prints = shown.filter(({ label }) => label);
    const expected = printsOf(readScript(text, name));
    const markdown = readFileSync(pageFile(sharedName(name)), "utf8");
    const results = (all: { label?: string; text: string }[]) =>
      all
        .map(({ label, text }) => `${label} ${text}`)
        .map((one) => (one.includes(words) ? words : one));
    assert.deepEqual(
      results(prints),
      results(
        expected.map((print) => ({
          label: print.label,
          text: inspect(valueOf(print), { depth: null }),
        })),
      ),
    );
    const types = [...markdown.matchAll(/```ts\n(type [^`]+)\n```/g)].map(
      ([, type]) => anyOrder(type!),
    );
    for (const [i, { sql, type }] of prints.entries()) {
      if (sql) assert.ok(markdown.includes(`\`\`\`sql\n${sql}\n\`\`\``), sql);
      const isVariable = /^\w+$/.test(expected[i]!.expression);
      if (isVariable)
        assert.ok(
          type && types.includes(anyOrder(type)),
          `${expected[i]!.label} ${type}`,
        );
    }
  });

void test("nearly all scripts run in a browser", () => {
  assert.ok(scripts.length > 0.9 * allExamples().length);
  assert.deepEqual(faults, []);
});
