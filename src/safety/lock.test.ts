import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import "../db/url";
import { freshCopy } from "../testing/copy";
import { documentedOutput, end, kill, start } from "../testing/run";

const env = { DATABASE_URL: process.env.DATABASE_URL };
const cwd = freshCopy();
writeFileSync(
  join(cwd, "holder.ts"),
  `import { seed } from "./src/seed";
   await seed("many-to-many");
   console.log("The rows are mine.");
   setInterval(() => {}, 1000);`,
);

test("an example waits, and says so, until the one before it is gone", async () => {
  const holder = start("node --import tsx holder.ts", { cwd, env });
  await once(holder.stdout!, "data");

  const example = start("npm run -s example:joins", { env });
  const [hint] = await once(example.stderr!, "data");
  expect(String(hint)).toBe(
    "Waiting for another example that uses this database ...\n",
  );

  kill(holder);
  expect(await end(example)).toEqual({
    exit: 0,
    stdout: documentedOutput("joins"),
    stderr: "",
  });
});
