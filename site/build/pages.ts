// The pages: the Markdown that GitHub shows, from the README on to all that it links to.

import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import MarkdownIt, { type Token } from "markdown-it";
import type { Plugin } from "vite";
import {
  findExamples,
  nameIn,
  releasesOf,
  shownPath,
} from "../../src/examples.js";
import { readPages } from "../../src/finder/scripts.js";
import { writeOf } from "../../src/pages/listing";
import { anchorOf } from "../../src/pages/markdown";
import { escape, highlight } from "../src/highlight";
import type { Scripts } from "../src/page";
import { needsNode, read, root } from "./modules";

/** The page for a question of one's own: its script is in it. */
const blank = "site/blank.md";
const blankScript = () => /(?<=```ts\n)[^]*?(?=```)/.exec(read(blank))![0];

const markdown = new MarkdownIt({ html: true });
const { rules } = markdown.renderer;
const image = rules.image!;
rules.fence = (tokens, i) =>
  `<pre tabindex="0">${highlight(tokens[i]!.content, tokens[i]!.info)}</pre>\n`;
rules.heading_open = (tokens, i) =>
  `<${tokens[i]!.tag} id="${anchorOf(tokens[i + 1]!.content)}">`;
rules.heading_close = (tokens, i) => {
  const { content } = tokens[i - 1]!;
  const label = escape(`Link to: ${content.replaceAll("`", "")}`);
  return ` <a class="part" href="#${anchorOf(content)}" aria-label="${label}">#</a></${tokens[i]!.tag}>\n`;
};
rules.table_open = () => `<div class="wide" tabindex="0"><table>\n`;
rules.table_close = () => "</table></div>\n";

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
      /<h2 id="drizzle-\d+">Drizzle ([\d.]+)[^]*?(?=<h2 id="drizzle-|<ul>\n<li><strong>(See|Issues|Other words):|<p><a [^>]*>(Section|All examples)<|$)/g,
      '<div data-of="$1">\n$&</div>\n',
    );

/** The path on the site of a page, or of another file, which is shown as it is. */
function addressOf(path: string): string {
  if (path === blank) return "blank.html";
  if (path.endsWith(".png")) return path;
  const isPage = path.endsWith(".md");
  return isPage
    ? path.replace(/\.md$/, ".html").replace("README", "index")
    : `${path}.txt`;
}

/** The paths of the scripts of a page. */
function scriptsOf(path: string): Scripts | undefined {
  if (path === blank) return { "0.45": "blank.ts", "1.0": "blank.ts" };
  const name = path.replaceAll(/^examples\/|\.md$/g, "");
  if (!findExamples().includes(name)) return undefined;
  const shown = releasesOf(name).map((release) => [
    release,
    shownPath(nameIn(name, release)),
  ]);
  return Object.fromEntries(shown);
}

/** Where the button is that opens the editor, or why there is none. */
function runOf(scripts: Scripts): string {
  const inNode = Object.entries(scripts).filter(
    ([, path]) => path !== "blank.ts" && needsNode(read(path)),
  );
  const node = inNode.map(([release]) => release).join(" ");
  return `<p class="run" data-node="${node}" data-scripts="${escape(JSON.stringify(scripts))}"></p>\n`;
}

/** Where this repository is on GitHub, if the site is built there. */
const { SITE_REPOSITORY: repository } = process.env;

/** A page, and the files that it links to. */
function page(path: string, assets: string) {
  const up = "../".repeat(addressOf(path).split("/").length - 1);
  const links: string[] = [];
  const follow = (token: Token, attribute: string) => {
    const href = String(token.attrGet(attribute));
    const [, target = "", hash = ""] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
    const file = join(dirname(path), target);
    if (!target || /^\w+:/.test(href)) return;
    if (!existsSync(root + file)) {
      if (repository)
        token.attrSet(
          attribute,
          new URL(href, `${repository}/blob/main/`).href,
        );
      return; // it is a page of GitHub
    }
    const isFolder = statSync(root + file).isDirectory();
    links.push(isFolder ? join(file, "README.md") : file);
    token.attrSet(attribute, up + addressOf(links.at(-1)!) + hash);
  };
  rules.link_open = (tokens, i, options, _, self) => {
    follow(tokens[i]!, "href");
    return self.renderToken(tokens, i, options);
  };
  rules.image = (tokens, i, ...others) => {
    follow(tokens[i]!, "src");
    return image(tokens, i, ...others);
  };
  // A diagram of Mermaid takes more bytes than all pages.
  const sections = read(path).split(/^(?=## )/m);
  const text = sections
    .filter((section) => !section.includes("```mermaid"))
    .join("");
  const scripts = scriptsOf(path);
  const content = byRelease(markdown.render(text)).replace(
    /<p>(<a href="#drizzle-045">)?Drizzle [01]\..*<\/p>\n|$/,
    (line) => (scripts ? line + runOf(scripts) : line),
  );
  const [, title = ""] = /^# (.+)$/m.exec(text) ?? [];
  const source = scripts?.["0.45"] ?? scripts?.["1.0"] ?? path;
  const edit = repository
    ? `<p><a href="${repository}/edit/main/${source}">Edit on GitHub</a></p>`
    : "";
  const parts: Record<string, string> = {
    title: escape(title.replaceAll("`", "")),
    assets: assets.replaceAll('="./', `="${up}`),
    up,
    content: content + edit,
  };
  const html = read("site/page.html").replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, name) => parts[name]!,
  );
  return { html, links };
}

/** The files of the site by their paths, but for what Vite makes. */
function allFiles(assets: string): Map<string, string | Buffer> {
  const files = new Map<string, string | Buffer>([
    ["search.json", searchPages()],
    ["blank.ts.txt", blankScript()],
  ]);
  const open = ["README.md", blank];
  for (let path; (path = open.pop());) {
    if (files.has(addressOf(path))) continue;
    const isPage = path.endsWith(".md");
    const { html, links } = isPage
      ? page(path, assets)
      : { html: readFileSync(root + path), links: [] };
    files.set(addressOf(path), html);
    open.push(...links);
  }
  return files;
}

/** What the search knows: what the finder reads, and what is shown of a page. */
function searchPages(): string {
  const pages = readPages().map((page) => {
    const write = writeOf(page.name);
    return {
      ...page,
      shown: markdown.renderInline(page.title),
      write: write && markdown.renderInline(write),
    };
  });
  return JSON.stringify(pages);
}

const style = (file: string) => `<link rel="stylesheet" href="./${file}">`;
const script = (file: string) =>
  `<script type="module" src="./${file}"></script>`;

export function pages(): Plugin {
  return {
    name: "pages",
    generateBundle(_, bundle) {
      const assets = Object.keys(bundle).filter((file) =>
        file.startsWith("assets/client-"),
      );
      const tags = assets.map((file) =>
        file.endsWith("css") ? style(file) : script(file),
      );
      for (const [fileName, source] of allFiles(tags.join("")))
        this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.watcher.add(
        ["examples", "src", "README.md"].map((path) => root + path),
      );
      server.watcher.on("change", () =>
        server.hot.send({ type: "full-reload" }),
      );
      server.middlewares.use(async ({ url = "" }, response, next) => {
        const path = url
          .slice(1)
          .replace(/[?#].*/, "")
          .replace(/(?<=^|\/)$/, "index.html");
        const isOwn = /\.(html|txt|png)$|^search\.json$/.test(path);
        const text = isOwn && allFiles(script("src/client.ts")).get(path);
        if (!text) return next();
        const isPage = path.endsWith("html");
        if (!path.endsWith("png"))
          response.setHeader(
            "content-type",
            `text/${isPage ? "html" : "plain"}; charset=utf-8`,
          );
        response.end(
          isPage ? await server.transformIndexHtml(url, String(text)) : text,
        );
      });
    },
  };
}
