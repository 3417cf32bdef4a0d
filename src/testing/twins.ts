import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { TestProject } from "vitest/node";
import { findExamples, scriptFile } from "../examples";
import { generateTwin, isGenerated } from "../pages/twin";

/**
 * Before the tests: writes the scripts of 1.0 that are generated, where they are
 * missing, or all of them with `-u`. In CI, it writes none.
 */
export default function writeTwins({ config }: TestProject): void {
  const update = config.snapshotOptions.updateSnapshot;
  if (update === "none") return;
  for (const name of findExamples()) {
    const [from, file] = [scriptFile(name, "0.45"), scriptFile(name, "1.0")];
    if (!existsSync(from)) continue;
    const isMissing = !existsSync(file);
    const isOld = update === "all" && !isMissing && isGenerated(read(file));
    if (!isMissing && !isOld) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, generateTwin(name));
  }
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}
