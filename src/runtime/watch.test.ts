import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySnapshot, freshCopy } from "../testing/copy";
import { end, nextSaid, start } from "../testing/run";

const copy = freshCopy();
await copySnapshot(copy);

const script = join(copy, "examples/mine.ts");
const write = (label: string) =>
  writeFileSync(
    script,
    `import { client } from "../src/db";
     import { rows } from "../src/rows";
     console.log("${label}", Object.keys(rows)[0]);
     await client.end();`,
  );

test("--watch runs the example again when it and the rows change, until a Ctrl-C", async () => {
  write("First");
  const child = start("exec node src/runtime/example.js mine --watch", {
    cwd: copy,
    env: { DATABASE_URL: process.env.DATABASE_URL },
    seconds: 110,
  });
  const next = async () => String((await once(child.stdout!, "data"))[0]);
  expect(await next()).toBe("First blog\n");
  await nextSaid(child); // it waits

  write("Second");
  writeFileSync(join(copy, "src/rows.ts"), "export const rows = { new: 1 };");
  expect(await next()).toBe("Second new\n");
  expect(await nextSaid(child)).toBe(
    "\nexamples/mine.ts runs again when it, the tables or the rows change. Ctrl-C ends it.\n",
  );

  child.kill("SIGINT");
  expect(await end(child)).toEqual({ exit: 0, stdout: "", stderr: "" });
}, 120_000);
