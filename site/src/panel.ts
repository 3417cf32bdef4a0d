// The script beside its page: a reader changes it, and runs it.

import { proxy, wrap, type Remote } from "comlink";
import highlighter from "highlight.js/lib/common";
import {
  compressToEncodedURIComponent as pack,
  decompressFromEncodedURIComponent as unpack,
} from "lz-string";
import { createEditor, setText } from "./editor";
import type { Release } from "../../src/examples.js";
import { base, one, release } from "./page";
import { explanation } from "./search";
import type { Runner, Script, Shown } from "./run/worker";
import type { Compiler } from "./types/worker";

const panel = one("#panel");
const results = one("#results");
const go = one("#go");
const say = (text: string) => (one(".bar output").textContent = text);

let original = ""; // the text before any change
let isRunning = false;
let worker: Worker | undefined;
let runner: Remote<Runner>;
const compiler = wrap<Compiler>(
  new Worker(new URL("./types/worker.ts", import.meta.url), { type: "module" }),
);
const errors = () => compiler.errors(script());
const editor = createEditor(one("#editor"), errors, run);

/** The button for the chosen release, or else for the other one. */
const button = () =>
  one<HTMLButtonElement>(`.run [name="${release()}"]`) ??
  one<HTMLButtonElement>(".run [name]");

function script(): Script {
  const { name, value: path } = button();
  const text = editor.state.doc.toString();
  return { release: name as Release, path, text };
}

/** Opens a page's script, and runs it, or what the address holds of it. */
export async function openPanel(): Promise<void> {
  panel.hidden = false;
  editor.focus();
  if (original) return;
  startRunner();
  const [, packed] = /^#edit=.+?,(.+)$/.exec(location.hash) ?? [];
  await load(packed && unpack(packed));
  if (!packed) await run();
}

/** Shows the script, or what was made of it. */
async function load(changed?: string): Promise<void> {
  const file = await fetch(new URL(`${script().path}.txt`, base));
  original = await file.text();
  setText(editor, changed ?? original);
}

function startRunner(): void {
  say("PostgreSQL starts …");
  worker = new Worker(new URL("./run/worker.ts", import.meta.url), {
    type: "module",
  });
  runner = wrap<Runner>(worker);
}

async function run(): Promise<void> {
  if (isRunning) return;
  if (!worker) startRunner();
  show(true);
  const shown = document.createElement("div"); // the next run has another
  results.replaceChildren(shown);
  keepInAddress();
  const ran = script();
  const prints: Shown[] = [];
  const add = async (one: Shown) => {
    if (one.kind === "print") prints.push(one);
    shown.insertAdjacentHTML("beforeend", await htmlOf(one));
  };
  await runner.run(ran, proxy(add)); // never ends if it is stopped
  show(false);
  say("Done.");
  const places = shown.querySelectorAll(".print .type");
  const types = await compiler.types(ran, prints);
  for (const [i, type] of types.entries())
    if (type) places[i]!.innerHTML = code(type, "ts");
  const label = "TypeScript refuses it:";
  for (const { message: text, line } of await compiler.errors(ran))
    await add({ kind: "error", label, text, line });
  if (shown.isConnected) await runner.rows(proxy(add));
}

function show(running: boolean): void {
  isRunning = running;
  go.textContent = running ? "Stop" : "Run";
}

function stop(): void {
  if (!isRunning) return;
  worker?.terminate();
  worker = undefined;
  show(false);
  say("Stopped.");
}

const highlight = (code: string, language: string) =>
  highlighter.highlight(code, { language }).value;
const code = (text: string, language: string) =>
  `<pre tabindex="0">${highlight(text, language)}</pre>`;
const details = (summary: string, code: string) =>
  `<details><summary>${summary}</summary>${code}</details>`;

async function htmlOf(shown: Shown): Promise<string> {
  const { kind, label = "", text, line, sql, messages } = shown;
  if (kind === "rows") return details(`Rows of ${label}`, code(text, "js"));
  return `<section class="${kind}">
<p><b>${highlight(label, "plaintext")}</b> ${line ? `line ${line}` : ""}</p>
${text && code(text, kind === "print" ? "js" : "plaintext")}
<div class="type"></div>
${sql ? details("SQL that Drizzle sends", code(sql, "sql")) : ""}
${messages ? await explanation(messages) : ""}
</section>`;
}

/** Lets the address hold what was changed. */
function keepInAddress(): void {
  const { text, release } = script();
  const hash = text === original ? "" : `#edit=${release},${pack(text)}`;
  history.replaceState(null, "", location.pathname + hash);
}

go.addEventListener("click", () => (isRunning ? stop() : run()));
one("#reset").addEventListener("click", async () => {
  stop();
  await load();
  await run();
});
one("#copy").addEventListener("click", async () => {
  keepInAddress();
  await navigator.clipboard.writeText(location.href);
  say("The address is copied.");
});
one("#close").addEventListener("click", close);
panel.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) close();
});

function close(): void {
  stop();
  panel.hidden = true;
  button().focus();
}

addEventListener("release", async () => {
  if (panel.hidden) return;
  stop();
  if (script().text === original) await load();
  await run();
});
