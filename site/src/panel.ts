// The script beside its page: a reader changes it, and runs it.

import { proxy, wrap, type Remote } from "comlink";
import {
  compressToEncodedURIComponent as pack,
  decompressFromEncodedURIComponent as unpack,
} from "lz-string";
import { createEditor, goTo, setText } from "./editor";
import { escape, highlight } from "./highlight";
import { base, one, release, type Scripts } from "./page";
import { explanation } from "./search";
import type { Runner, Script, Shown } from "./run/worker";
import type { Compiler } from "./types/worker";

const panel = one("#panel");
const results = one("#results");
const go = one("#go");
const say = (text: string) => (one(".bar [role=status]").textContent = text);

let scripts: Scripts;
let original = ""; // the text before any change
let isRunning = false;
let worker: Worker | undefined;
let runner: Remote<Runner>;
const compiler = wrap<Compiler>(
  new Worker(new URL("./types/worker.ts", import.meta.url), { type: "module" }),
);
const editor = createEditor(
  one("#editor"),
  () => compiler.errors(script()),
  run,
);

/** The release that is chosen, or the only one that the script is for. */
const ofScript = () => (release() in scripts ? release() : "1.0");
const script = (): Script => ({
  release: ofScript(),
  path: scripts[ofScript()]!,
  text: editor.state.doc.toString(),
});

/** Opens a page's script, and runs it, or what the address holds of it. */
export async function openPanel(all: Scripts): Promise<void> {
  panel.hidden = false;
  editor.focus();
  if (scripts) return;
  startRunner();
  scripts = all;
  await load();
  const [, packed] = /^#edit=.+?,(.+)$/.exec(location.hash) ?? [];
  if (packed) setText(editor, unpack(packed));
  else await run();
}

async function load(): Promise<void> {
  const file = await fetch(new URL(`${scripts[ofScript()]}.txt`, base));
  original = await file.text();
  setText(editor, original);
}

function startRunner(): void {
  worker = new Worker(new URL("./run/worker.ts", import.meta.url), {
    type: "module",
  });
  runner = wrap<Runner>(worker);
}

async function run(): Promise<void> {
  if (isRunning) return;
  say(worker && original ? "Runs …" : "PostgreSQL starts …");
  if (!worker) startRunner();
  show(true);
  results.replaceChildren();
  const end = document.createElement("button");
  end.textContent = "Show all tables and rows";
  const ran = script();
  const prints: Shown[] = [];
  const add = proxy(async (shown: Shown) => {
    if (shown.kind === "print") prints.push(shown);
    results.insertAdjacentHTML("beforeend", await htmlOf(shown));
  });
  keepInAddress();
  await runner.run(ran, add); // never ends if it is stopped
  show(false);
  say("Done.");
  results.append(end);
  const places = results.querySelectorAll(".print .type");
  const types = await compiler.types(ran, prints);
  for (const [i, type] of types.entries())
    if (type && places[i]) places[i].innerHTML = code(type, "ts");
  for (const { from, message: text } of await compiler.errors(ran)) {
    const line = ran.text.slice(0, from).split("\n").length;
    const label = "TypeScript refuses it:";
    const html = await htmlOf({ kind: "error", label, text, line });
    if (end.isConnected) end.insertAdjacentHTML("beforebegin", html);
  }
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

const code = (text: string, language: string) =>
  `<pre tabindex="0">${highlight(text, language)}</pre>`;

async function htmlOf(shown: Shown): Promise<string> {
  const { kind, label = "", text, line, sql, messages } = shown;
  return `<section class="${kind}">
<p><b>${escape(label)}</b> ${line ? `<button data-line="${line}">line ${line}</button>` : ""}</p>
${text && code(text, kind === "print" ? "js" : "")}
<div class="type"></div>
${sql ? `<details><summary>SQL that Drizzle sends</summary>${code(sql, "sql")}</details>` : ""}
${messages ? await explanation(messages) : ""}
</section>`;
}

/** Lets the address hold what was changed. */
function keepInAddress(): void {
  const { text, release } = script();
  const hash = text === original ? "" : `#edit=${release},${pack(text)}`;
  history.replaceState(null, "", location.pathname + hash);
}

results.addEventListener("click", async ({ target }) => {
  const button = (target as Element).closest("button");
  if (button?.dataset.line) return goTo(editor, Number(button.dataset.line));
  if (!button) return;
  button.remove();
  for (const table of await runner.rows())
    results.insertAdjacentHTML("beforeend", await htmlOf(table));
});
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
  one(".run button").focus();
}

addEventListener("release", async () => {
  if (panel.hidden) return;
  stop();
  if (script().text === original) await load();
  await run();
});
