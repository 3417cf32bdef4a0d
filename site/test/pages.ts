// What a reader does, in Chromium.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { makeFinder } from "../../src/finder/finder.js";
import { readPages } from "../../src/finder/scripts.js";
import { seriousFaults } from "./axe";
import { done, edit, openSite, rerun, write } from "./browser";

const { faults, openPage, end } = await openSite();
after(end);

const limit = "examples/joins/limit-with-join.html";
const script = (
  code: string,
  up = "../../",
) => `import { eq } from "drizzle-orm";
import { client, db } from "${up}src/db";
import { posts, users } from "${up}src/db/schema";
import { seed } from "${up}src/seed";
await seed("blog");
${code}
await client.end();
`;
const rename = `const names = await db.select({ name: users.name }).from(users).where(eq(users.id, 2));
console.log("Names:", names);`;

void test("a change gives the changed rows, their SQL and their type", async () => {
  const page = await openPage("blank.html");
  await edit(page);
  await write(page, script(rename, "../"));
  await rerun(page);
  const results = page.locator("#results");
  assert.match(await results.innerText(), /Names:.*\n+\[ \{ name: 'Bob' \} \]/);
  await page.getByText("type Names = { name: string }[];").waitFor();
  await page.getByText("SQL that Drizzle sends").click();
  assert.match(
    await results.innerText(),
    /select "name"\s+from "users"\s+where "users"."id" = \$1;/,
  );
  await page.getByText("Rows of public.posts_tags").click();
  await page.getByText("{ post_id: 1, tag_id: 1 }").waitFor();
  await page.context().close();
});

void test("the other release is a click away, and stays", async () => {
  const page = await openPage("examples/joins/count-without-posts.html");
  await edit(page);
  await write(
    page,
    script('console.log("Builder:", db.select().from(users));'),
  );
  await rerun(page);
  await page.getByText("[PgSelect]").waitFor();
  await page.getByText("Is an await missing?").waitFor();
  await page.getByLabel("Release").selectOption("1.0");
  await page.getByText("[PgAsyncSelectQueryBuilder]").waitFor();
  await page.getByRole("button", { name: "Search" }).click();
  await page.keyboard.insertText("tags are null");
  const hit = page.locator("#find li", { hasText: "tags-are-null" });
  await hit.getByText("Write: where: { tag: ").waitFor();
  await page.keyboard.press("Escape");
  await page.goto(page.url().replace(/joins.*/, "relations.html"));
  assert.equal(await page.getByLabel("Release").inputValue(), "1.0");
  assert.equal(
    await page.getByRole("heading", { name: "Drizzle 0.45" }).isVisible(),
    false,
  );
  assert.equal(
    await page.getByRole("heading", { name: "Drizzle 1.0" }).isVisible(),
    true,
  );
  await page.locator(".run span:visible").waitFor();
  await page.context().close();
});

void test("errors have the words of TypeScript and of the terminal, and their place", async () => {
  const page = await openPage(limit);
  await edit(page);
  await write(
    page,
    script("const rows = await db.select({ a: users.nme }).from(users);"),
  );
  await page.locator(".cm-lintRange-error", { hasText: "nme" }).waitFor();
  await page.keyboard.press("Control+Shift+M");
  const refused =
    /Property 'nme' does not exist on type [^]* Did you mean 'name'\? \(TS2551\)/;
  await page.locator(".cm-panel-lint", { hasText: refused }).waitFor();
  await page.keyboard.press("Escape");
  await rerun(page);
  await page.locator("#results .error", { hasText: refused }).waitFor();
  await page.locator("#results").getByText("line 6").waitFor();

  await write(
    page,
    script('await db.execute("select users.nickname from users");'),
  );
  await rerun(page);
  const error = page.locator("#results .error");
  assert.match(
    await error.innerText(),
    /column users.nickname does not exist \(42703\)[^]*\nselect users.nickname\s+from users;[^]*\nat examples\/joins\/limit-with-join.ts:6:\d+/,
  );
  await error.getByText("line 6").waitFor();

  await write(
    page,
    script('await db.insert(users).values({ id: 1, name: "Ann" });'),
  );
  await rerun(page);
  assert.match(
    await error.innerText(),
    /duplicate key value violates unique constraint "users_pkey" \(23505\)/,
  );
  await write(
    page,
    "throw new Error(\"Cannot read properties of undefined (reading 'referencedTable')\");",
  );
  await rerun(page);
  await error.locator("a", { hasText: "referencedTable" }).waitFor();
  await page.context().close();
});

void test("each run has the tables of the repository", async () => {
  const page = await openPage("blank.html");
  await edit(page);
  await rerun(page); // it creates a table
  const results = page.locator("#results");
  assert.match(
    await results.innerText(),
    /Added:.*\n+\[ \{ id: 1, name: 'Rex' \} \]/,
  );
  assert.equal(await results.locator(".error").count(), 0);
  await page.context().close();
});

void test("an endless loop can be stopped, and then all goes on", async () => {
  const page = await openPage(limit);
  await edit(page);
  await write(page, "for (;;);");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Stopped.").waitFor();
  await page.getByRole("button", { name: "Reset" }).click();
  await done(page);
  assert.match(
    await page.locator("#results").innerText(),
    /Bob, the second user, is missing:/,
  );
  await page.context().close();
});

void test("a link holds what was changed, and runs nothing until it is told to", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const page = await openPage(limit, { permissions });
  await edit(page);
  await write(page, script(rename));
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("The address is copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.context().close();
  const other = await openPage(link.replace(/.*\/(?=examples)/, ""));
  await other.locator(".cm-content", { hasText: "const names" }).waitFor();
  assert.equal(await other.locator("#results section").count(), 0);
  await rerun(other);
  assert.match(await other.locator("#results").innerText(), /name: 'Bob'/);
  await other.context().close();
});

const searches = [
  "foreignKey onDelete composite",
  "catch foreign key error",
  "check two foreign keys null",
  "malformed array literal",
  "column users.nickname does not exist",
  "error: column d0.posts does not exist",
  'There is not enough information to infer relation "users.posts"',
  'duplicate key value violates unique constraint "foo_pkey"',
  "composite foreign key",
  "hasOne profile",
];

void test("search finds what the terminal finds, by the keyboard alone", async () => {
  const page = await openPage(limit);
  await page.keyboard.press("/");
  const hits = page.locator("#find li");
  const find = makeFinder(readPages());
  for (const text of searches) {
    const { fitting, near } = find(text);
    const names = [...fitting, ...near].slice(0, 5).map(({ name }) => name);
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(text);
    await hits
      .nth(names.length - 1)
      .getByText(names.at(-1)!)
      .waitFor();
    const shown = await hits.locator("small").allInnerTexts();
    assert.deepEqual(shown.slice(0, 5), names, text);
  }
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("a quokka");
  await page.getByText('Nothing here mentions "quokka".').waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("count zero left join");
  await hits.first().waitFor();
  await page.keyboard.press("ArrowDown");
  const title = await hits.first().locator("b").innerText();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.context().close();
});

void test("a page is changed and run by the keyboard alone", async () => {
  const page = await openPage(limit);
  const button = page.locator(".run button:visible");
  for (
    let i = 0;
    i < 20 && !(await button.evaluate((one) => one === document.activeElement));
    i++
  )
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await done(page);
  await page.keyboard.insertText("const one: string = 1;\n");
  await page.locator(".cm-lintRange-error").first().waitFor();
  await page.keyboard.press("Control+Enter");
  await done(page);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#panel").isVisible(), false);
  assert.equal(
    await button.evaluate((one) => one === document.activeElement),
    true,
  );
  await page.context().close();
});

const looks = [
  "index.html",
  "examples/index.html",
  "examples/joins.html",
  "examples/joins/count-without-posts.html",
  "examples/relations.html",
  limit,
  "blank.html",
];

void test("a phone has no horizontal scroll bar, and axe-core finds nothing serious", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await openPage("index.html", {
      colorScheme,
      viewport: { width: 390, height: 844 },
    });
    const check = async (where: string) => {
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      assert.ok(width <= 390, `${where}: ${width}`);
      assert.deepEqual(await seriousFaults(page), [], where);
    };
    for (const path of looks) {
      await page.goto(page.url().replace(/path\/.*/, `path/${path}`));
      await check(path);
    }
    await edit(page);
    await check("the editor");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.keyboard.insertText("left join");
    await page.locator("#find li").first().waitFor();
    await check("the search");
    await page.context().close();
  }
});

void test("it works without a network after the first load", async () => {
  const page = await openPage(limit);
  await edit(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(page.url());
  await edit(page);
  await page.waitForFunction(async () => {
    const [name = ""] = await caches.keys();
    const kept = await (await caches.open(name)).keys();
    return kept.some(({ url }) => url.includes("search"));
  });
  await page.context().setOffline(true);
  await page.goto(page.url());
  await edit(page);
  assert.match(
    await page.locator("#results").innerText(),
    /Bob, the second user/,
  );
  await page.context().close();
});

void test("each link leads to a page or a file of the site, or of the repository", () => {
  const dist = join(import.meta.dirname, "../dist");
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const broken = names
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) => {
      const html = readFileSync(join(dist, name), "utf8");
      const links = [...html.matchAll(/ (?:href|src)="([^"#]+)/g)];
      return links.map(([, link = ""]) => ({ name, link }));
    })
    .filter(({ name, link }) => {
      const [, path] = /\/(?:blob|edit)\/main\/(.+)$/.exec(link) ?? [];
      const outside = /^\w+:|deployments\/github-pages$/.test(link);
      if (path) return !existsSync(join(dist, "../..", path));
      return !outside && !existsSync(join(dist, dirname(name), link));
    });
  assert.deepEqual(broken, []);
});

void test("a page reads without JavaScript", async () => {
  const page = await openPage("examples/relational-queries.html", {
    javaScriptEnabled: false,
  });
  await page.getByRole("heading", { name: "Drizzle 0.45" }).waitFor();
  await page.getByRole("heading", { name: "Drizzle 1.0" }).waitFor();
  assert.equal(
    await page.getByText("Search", { exact: true }).first().isVisible(),
    false,
  );
  await page.context().close();
});

void test("nothing is in the console, and nothing is asked of another host", () => {
  assert.deepEqual(faults, []);
});
