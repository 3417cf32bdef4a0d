import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const source = readFileSync(
  fileURLToPath(import.meta.resolve("axe-core/axe.min.js")),
  "utf8",
);

/** What axe-core finds that is serious, each with its first element. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, "axe").run();
    return violations
      .filter(({ impact }: { impact: string }) =>
        /serious|critical/.test(impact),
      )
      .map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
          `${id}: ${nodes[0]!.html}`,
      );
  });
}
