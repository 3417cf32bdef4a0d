// Finds pages, by the terminal's finder.

import { explain, makeFinder, type Page } from "../../src/finder/finder.js";
import { base, one, release } from "./page";

/** A page, with its title and its lines `Write:` of both releases in HTML. */
type Hit = Page & { shown: string; write: [string, string] };

const file = new URL("search.json", base);
let loading: Promise<Hit[]> | undefined;
const load = () => (loading ??= fetch(file).then((found) => found.json()));
let find: ReturnType<typeof makeFinder> | undefined;

const linkTo = ({ name }: Hit, html: string) =>
  `<a href="${new URL(`examples/${name}.html`, base)}">${html}</a>`;

/** A link to the page that explains an error, in HTML, if there is one. */
export async function explanation(messages: string[]): Promise<string> {
  const pages = await load();
  const [page] = messages.flatMap((text) => explain(pages, text) ?? []);
  return page ? `<p>Read ${linkTo(page as Hit, (page as Hit).shown)}</p>` : "";
}

const dialog = one<HTMLDialogElement>("#find");
const input = one<HTMLInputElement>("#find input");

export async function openSearch(): Promise<void> {
  find ??= makeFinder(await load());
  show();
}

function show(): void {
  const text = input.value.trim();
  const { fitting, near, unknown } = find!(text);
  const words = unknown.map((word) => `"${word}"`).join(" or ");
  const said = words
    ? `Nothing here mentions ${words}.`
    : `Pages that fit: ${fitting.length || "none, but near are"}`;
  one("#find output").textContent = text && said;
  const hits = [...fitting, ...near].slice(0, 30) as Hit[];
  const items = hits.map((page) => {
    const text = page.write[release() === "1.0" ? 1 : 0];
    const write = text && `<span>Write: ${text}</span>`;
    const html = `<b>${page.shown}</b>${write}<small>${page.name}</small>`;
    return `<li>${linkTo(page, html)}</li>`;
  });
  one("#find ol").innerHTML = items.join("");
}

input.addEventListener("input", () => find && show());
dialog.addEventListener("keydown", (event) => {
  const stops = [input, ...dialog.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement as HTMLInputElement);
  if (event.key === "ArrowDown") stops[at + 1]?.focus();
  else if (event.key === "ArrowUp") stops[at - 1]?.focus();
  else if (event.key === "Enter" && at === 0) stops[1]?.click();
  else return;
  event.preventDefault();
});
