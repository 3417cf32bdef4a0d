import { expect, test } from "vitest";
import { sections } from "../seed";
import { run } from "../testing/run";

test.each(["", "-- jions"])(
  "npm run db:seed %s: prints the names and exits with 2",
  async (args) => {
    expect(await run(`npm run -s db:seed ${args}`)).toEqual({
      exit: 2,
      stdout: "",
      stderr: `Which section's rows? npm run db:seed -- <section>, one of:
  ${sections.join("\n  ")}
`,
    });
  },
);
