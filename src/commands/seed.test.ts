import { expect, test } from "vitest";
import { sections } from "../sections";
import { run } from "../testing/run";

test("npm run db:seed without a section's name prints the names and exits with 2", async () => {
  expect(await run("npm run -s db:seed -- jions")).toEqual({
    exit: 2,
    stdout: "",
    stderr: `Which section's rows? npm run db:seed -- <section>, one of:
  ${sections.join("\n  ")}
`,
  });
});
