import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  chromium,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { serve } from "./serve";

const dist = join(import.meta.dirname, "../dist");
const debian = "/usr/bin/chromium";

/** The built site in Chromium, below a path. `faults` has what no page may do. */
export async function openSite() {
  const { url, sent, close } = await serve(dist, "/some/path/");
  const browser = await chromium.launch({
    executablePath: existsSync(debian) ? debian : undefined,
    args: ["--no-sandbox"],
  });
  const faults: string[] = [];
  const openPage = async (
    path: string,
    options: BrowserContextOptions = {},
  ) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.addInitScript("globalThis.__name = (one) => one"); // of tsx
    page.setDefaultTimeout(120_000);
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", ({ message }) => faults.push(message));
    context.on("request", (request) => {
      const isOurs = [url, "blob:", "data:"].some((one) =>
        request.url().startsWith(one),
      );
      if (!isOurs) faults.push(request.url());
    });
    await page.goto(url + path);
    return page;
  };
  const end = async () => {
    await browser.close();
    close();
  };
  return { url, sent, faults, openPage, end };
}

/** The addresses of the two workers: they are told apart by what is in them. */
export function workers() {
  const folder = join(dist, "assets");
  const names = readdirSync(folder).filter((name) =>
    name.startsWith("worker-"),
  );
  const isTypes = (name: string) =>
    readFileSync(join(folder, name), "utf8").includes("TypeFormatFlags");
  return {
    run: `assets/${names.find((name) => !isTypes(name))}`,
    types: `assets/${names.find(isTypes)}`,
  };
}

/** Opens the editor of a page, and waits for the end of the first run. */
export async function edit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Change it and run it" }).click();
  await done(page);
}

export async function done(page: Page): Promise<void> {
  await page.locator(".bar output", { hasText: "Done." }).waitFor();
}

/** Puts another script into the editor. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

/** Runs what is in the editor, by the keyboard. */
export async function rerun(page: Page): Promise<void> {
  await page
    .locator(".bar output")
    .evaluate((status) => (status.textContent = ""));
  await page.keyboard.press("Control+Enter");
  await done(page);
}
