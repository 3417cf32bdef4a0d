// The pages: the Markdown that GitHub shows, from the README on to all that it links to.

import {
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path/posix";
import highlighter from "highlight.js";
import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import {
  nameIn,
  releases,
  releasesOf,
  shownPath,
  sourceOf,
} from "../../src/examples.js";
import { readPages } from "../../src/finder/scripts.js";
import { writeOf } from "../../src/pages/listing";
import { anchorOf } from "../../src/pages/markdown";
import { made, needsNode, read, root } from "./modules";

/** The page for a question of one's own, and its script. */
const blank = ["site/blank.md", "site/blank.ts"];

/** Where this repository is on GitHub, if the site is built there. */
const { SITE_REPOSITORY: repository } = process.env;

const highlight = (code: string, info: string) => {
  const language = info || "plaintext";
  return `<pre tabindex="0">${highlighter.highlight(code, { language }).value}</pre>`;
};
const permalink = anchor.permalink.headerLink();
const markdown = new MarkdownIt({ html: true, highlight }).use(anchor, {
  slugify: anchorOf,
  permalink,
});
markdown.renderer.rules.table_open = () => `<table tabindex="0">\n`;

/** Marks what is said of one release: SQL, results, and parts up to the last lines. */
const byRelease = (html: string) =>
  html
    .replaceAll(
      /<details>(<summary>SQL that Drizzle ([\d.]+) )/g,
      '<details data-of="$2">$1',
    )
    .replaceAll(
      /<p(>In ([\d.]+):<\/p>\n<pre)/g,
      '<p data-of="$2"$1 data-of="$2"',
    )
    .replaceAll(
      /<h2 id="drizzle-\d+"[^>]*><a [^>]+>Drizzle ([\d.]+)[^]*?(?=<h2 id="drizzle-|<ul>\n<li><strong>(See|Issues|Other words):|<p><a [^>]*>(Section|All examples)<|$)/g,
      '<div data-of="$1">\n$&</div>\n',
    );

/** The path on the site of a page, or of another file, which is shown as it is. */
const addressOf = (path: string) =>
  path
    .replace("README.md", "index.md")
    .replace(/^site\/(?=blank\.md)/, "")
    .replace(/\.md$/, ".html")
    .replace(/\.(?!html|png)\w+$/, "$&.txt");

/** The paths of the scripts of a page, by their releases. */
function scriptsOf(path: string): Record<string, string> {
  if (path === blank[0]) return { "0.45": blank[1]!, "1.0": blank[1]! };
  const name = path.replaceAll(/^examples\/|\.md$/g, "");
  if (!existsSync(sourceOf(nameIn(name, "1.0")))) return {};
  return Object.fromEntries(
    releasesOf(name).map((one) => [one, shownPath(nameIn(name, one))]),
  );
}

/** A page, and the files that it links to. */
function page(path: string) {
  const up = "../".repeat(addressOf(path).split("/").length - 1);
  // A diagram of Mermaid takes more bytes than all pages.
  const text = read(path).replace(
    /^## (?:(?!^## )[^])*```mermaid[^]*?(?=^## )/m,
    "",
  );
  const tokens = markdown.parse(text, {});
  const links: string[] = [];
  for (const token of tokens.flatMap((one) => [one, ...(one.children ?? [])])) {
    const attribute = token.type === "image" ? "src" : "href";
    const href = String(token.attrGet(attribute) ?? "");
    const [, target, hash = ""] = /^([^#:]+)(#.*)?$/.exec(href) ?? [];
    if (!target) continue;
    let file = join(dirname(path), target);
    if (existsSync(root + file)) {
      if (statSync(root + file).isDirectory()) file = join(file, "README.md");
      links.push(file);
      token.attrSet(attribute, up + addressOf(file) + hash);
      if (attribute === "src") token.attrSet("vite-ignore", "");
    } else if (repository)
      // It is a page of GitHub.
      token.attrSet(attribute, new URL(href, `${repository}/blob/main/`).href);
  }
  const scripts = Object.entries(scriptsOf(path));
  const buttons = scripts.map(([release, script]) => {
    const of = scripts.length > 1 ? `data-of="${release}"` : "";
    return needsNode(read(script))
      ? `<span ${of}>This script needs Node: run it in a terminal.</span>`
      : `<button ${of} name="${release}" value="${script}">Change it and run it</button>`;
  });
  const run =
    scripts.length > 0 ? `<p class="run">${buttons.join("")}</p>\n` : "";
  const content = byRelease(
    markdown.renderer.render(tokens, markdown.options, {}),
  ).replace(
    /<p>(<a href="#drizzle-045">)?Drizzle [01]\..*<\/p>\n|$/,
    `$&${run}`,
  );
  const source = scripts[0]?.[1] ?? path;
  const edit = repository
    ? `<p><a href="${repository}/edit/main/${source}">Edit on GitHub</a></p>`
    : "";
  const [, title = ""] = /^# (.+)$/m.exec(text) ?? [];
  const parts: Record<string, string> = {
    title: markdown.utils.escapeHtml(title.replaceAll("`", "")),
    up,
    content: content + edit,
  };
  const html = read("site/page.html").replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, name) => parts[name]!,
  );
  return { html, links };
}

/** What the search knows: what the finder reads, and what is shown of a page. */
function searchPages(): string {
  const inline = (text = "") => markdown.renderInline(text);
  const pages = readPages().map((page) => ({
    ...page,
    shown: inline(page.title),
    write: releases.map((release) => inline(writeOf(page.name, release))),
  }));
  return JSON.stringify(pages);
}

/** Writes a file if it is another one, where Vite finds pages, or other files. */
function write(path: string, content: string | Buffer): string {
  const file = `${made}${path.endsWith(".html") ? "pages" : "public"}/${path}`;
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || !readFileSync(file).equals(Buffer.from(content)))
    writeFileSync(file, content);
  return file;
}

/**
 * Writes the files of the site, but for what Vite makes.
 *
 * @returns the paths of the pages
 */
export function writePages(): string[] {
  write("search.json", searchPages());
  // It is another one for each build, so that what was kept before is removed.
  write("offline.js", `${read("site/public/offline.js")}// ${Date.now()}`);
  const all = new Set(["README.md", ...blank]);
  const written: string[] = [];
  for (const path of all)
    if (path.endsWith(".md")) {
      const { html, links } = page(path);
      written.push(write(addressOf(path), html));
      for (const link of links) all.add(link);
    } else write(addressOf(path), readFileSync(root + path));
  return written;
}
