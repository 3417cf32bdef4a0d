import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageFile } from "../examples";
import { documentedOutput, run } from "../testing/run";

test("an example prints its results; -- --sql also prints the queries, as on the section's page", async () => {
  const outcome = await run("npm run -s example:joins -- --sql");
  const page = readFileSync(pageFile("joins"), "utf8");

  let { stdout } = outcome;
  const blocks = page.matchAll(/^```sql\n(.+?)\n```$/gms);
  for (const query of [...blocks].flatMap(([, sql]) => sql!.split("\n\n"))) {
    expect(stdout).toContain(`\n${query}\n\n`);
    stdout = stdout.replace(`\n${query}\n\n`, "");
  }
  expect({ ...outcome, stdout }).toEqual({
    exit: 0,
    stdout: documentedOutput("joins"),
    stderr: "",
  });
});
