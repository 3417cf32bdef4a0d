// What each page loads: the choice of a release, and what opens the search and the editor.

import "github-markdown-css/github-markdown.css";
import "./style.css";
import { base, one, release } from "./page";

async function open(): Promise<void> {
  const { openPanel } = await import("./panel");
  await openPanel();
}

async function search(): Promise<void> {
  const dialog = one<HTMLDialogElement>("#find");
  if (!dialog.open) dialog.showModal(); // at once, as the reader goes on typing
  one<HTMLInputElement>("#find input").select();
  const { openSearch } = await import("./search");
  await openSearch();
}

function choose(release: string): void {
  document.documentElement.dataset.release = release;
  localStorage.setItem("release", release);
  one<HTMLSelectElement>("#release").value = release;
  dispatchEvent(new Event("release"));
}

/** Shows what the address names: a changed script, or a part, if it is of one release. */
function showTarget(): void {
  const [, edited] = /^#edit=(.+?),/.exec(location.hash) ?? [];
  const target = document.getElementById(location.hash.slice(1));
  const of = target?.closest<HTMLElement>("[data-of]")?.dataset.of;
  choose(edited ?? of ?? release());
  if (edited) void open();
  target?.scrollIntoView();
}

one(".run")?.addEventListener("click", ({ target }) => {
  if ((target as HTMLButtonElement).value) void open();
});
one("#search").addEventListener("click", search);
one("#release").addEventListener("change", ({ target }) =>
  choose((target as HTMLSelectElement).value),
);
document.addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  const isTyping = (target as Element).closest("input, [contenteditable]");
  if (key === "/" ? isTyping : key !== "k" || !(ctrlKey || metaKey)) return;
  event.preventDefault();
  void search();
});
addEventListener("hashchange", showTarget);
showTarget();

// What has been loaded is kept for when there is no network.
if (!import.meta.env.DEV && "serviceWorker" in navigator) {
  const { serviceWorker } = navigator;
  void serviceWorker.register(new URL("offline.js", base));
  void serviceWorker.ready.then(async () => {
    const cache = await caches.open("site");
    const loaded = performance.getEntriesByType("resource");
    const names = new Set(loaded.map(({ name }) => name)); // a name can come twice
    await cache.addAll([location.pathname, ...names]);
  });
}
