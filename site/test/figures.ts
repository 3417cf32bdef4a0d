// What a reader waits for, and what is loaded: npm run figures --prefix site

import { openSite, write } from "./browser";

const { sent, openPage, end } = await openSite();
const page = await openPage("examples/joins/count-without-posts.html");
const address = page.url();
const results = page.locator("#results section");
const button = page.getByRole("button", { name: "Change it and run it" });

/** Says how long something takes. */
async function time(what: string, action: () => Promise<unknown>) {
  const start = performance.now();
  await action();
  console.log(`${what}: ${Math.round(performance.now() - start)} ms`);
}

let told = 0;
/** Says what has been loaded since it was said last. */
function say(what: string) {
  console.log(`${what}: ${Math.round((sent() - told) / 1024)} KB`);
  told = sent();
}

await page.waitForLoadState("networkidle");
say("a page, before the button");
await time("first result, cold", async () => {
  await button.click();
  await results.first().waitFor();
});
await page.locator("#results .type pre").first().waitFor();
say("after the button");
for (let i = 0; i < 3; i++) {
  await page.goto("about:blank");
  await page.goto(address);
  await time("first result, warm", async () => {
    await button.click();
    await results.first().waitFor();
  });
}
await page.locator("#results .type pre").first().waitFor();

const text = (name: string) => `import { client, db } from "../../src/db";
import { users } from "../../src/db/schema";
import { seed } from "../../src/seed";
await seed("blog");
const rows = await db.select({ ${name}: users.name }).from(users);
console.log("Rows:", rows);
await client.end();
`;
for (const name of ["one", "two", "three"]) {
  await write(page, text(name));
  await page.keyboard.press("Control+Enter");
  await time("result after a change", () =>
    results.getByText(`${name}: 'Alice'`).waitFor(),
  );
  await time("its type, after the result", () =>
    page.getByText(`type Rows = { ${name}: string }[];`).waitFor(),
  );
}
await write(page, text("four").replace("users.name", "users.nam"));
await time("a type error after a key", () =>
  page.locator(".cm-lintRange-error").first().waitFor(),
);
await page.keyboard.press("Control+k");
await page.locator("#find input").fill("join");
await page.locator("#find li").first().waitFor();
const searches = await page.evaluate(() =>
  ["joi", "join", "join c", "join count", "join count zero"].map((text) => {
    const input = document.querySelector<HTMLInputElement>("#find input")!;
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new Event("input"));
    return Math.round(performance.now() - start);
  }),
);
console.log(`search after a key: ${searches.join(", ")} ms`);
await end();
