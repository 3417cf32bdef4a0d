import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { expect, test } from "vitest";
import { startEmbedded } from "../postgres/embedded/start.js";
import { copySnapshot, freshCopy } from "../testing/copy";
import { end, start } from "../testing/run";

await startEmbedded(); // and so there is a snapshot in this repository
const copy = freshCopy();
copySnapshot(copy);

const script = join(copy, "examples/mine.ts");
const write = (label: string) =>
  writeFileSync(
    script,
    `import { client } from "../src/db";
     import { rows } from "../src/rows";
     await client\`create table mine ()\`;
     console.log("${label}", Object.keys(rows)[0], process.env.DATABASE_URL);
     await client.end();`,
  );

test("--watch runs the example again when it and the rows change, on a new database, and leaves nothing", async () => {
  write("First");
  const child = start("exec node src/runtime/example.js mine --watch", {
    cwd: copy,
    env: { DATABASE_URL: "" },
    seconds: 110,
  });
  const next = async () => String((await once(child.stdout!, "data"))[0]);
  expect(await next()).toMatch(/^First blog postgres:/);
  await once(child.stderr!, "data"); // it waits

  write("Second");
  writeFileSync(join(copy, "src/rows.ts"), "export const rows = { new: 1 };");
  const [, url = ""] = /^Second new (.+)\n$/.exec(await next()) ?? [];
  const [said] = await once(child.stderr!, "data");
  expect(String(said)).toBe(
    "\nexamples/mine.ts runs again when it, the tables or the rows change. Ctrl-C ends it.\n",
  );

  child.kill("SIGINT");
  expect(await end(child)).toEqual({ exit: 0, stdout: "", stderr: "" });
  const sql = postgres(url, { max: 1 });
  await expect(sql`select`).rejects.toThrow("ECONNREFUSED");
}, 120_000);
