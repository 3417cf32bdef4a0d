// The picture of README: a page that is being changed.
import { edit, openSite, rerun } from "./browser";

const { openPage, end } = await openSite();
const viewport = { width: 1120, height: 640 };
const page = await openPage("examples/joins/limit-with-join.html", {
  viewport,
});
await edit(page);
await page.locator(".cm-line", { hasText: ".limit(2);" }).first().click();
for (const key of ["End", "ArrowLeft", "ArrowLeft", "Backspace", "3", "Home"])
  await page.keyboard.press(key);
await rerun(page);
await page.locator("#results .type pre").first().waitFor();
await page.locator("#results summary").first().click();
await page.locator(".cm-scroller").evaluate((one) => (one.scrollLeft = 0));
await page.screenshot({ path: "picture.png" });
await end();
