import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySnapshot, freshCopy } from "../testing/copy";
import { end, interrupt, nextSaid, start } from "../testing/run";

const copy = freshCopy();
await copySnapshot(copy);

/** Starts an example that does not end its connections. */
function startOpen(args: string, code = "") {
  writeFileSync(
    join(copy, "examples/mine.ts"),
    `import { db } from "../src/db"; ${code}\nawait db.execute("select 1");`,
  );
  return start(`exec node src/runtime/example.js ${args}`, {
    cwd: copy,
    env: { DATABASE_URL: process.env.DATABASE_URL },
  });
}

test.each(["mine", "1.0/mine", "mine --watch"])(
  "%s without client.end() is told that it is missing, and runs until a Ctrl-C",
  async (args) => {
    const child = startOpen(args);
    expect(await nextSaid(child)).toBe(
      "examples/mine.ts is done, but its connections are open: await client.end() is missing at its end. Ctrl-C ends it.\n",
    );
    expect(child.exitCode).toBeNull();
    interrupt(child);
    expect(await end(child)).toEqual({
      exit: args.includes("--watch") ? 0 : "SIGINT",
      stdout: "",
      stderr: "",
    });
  },
);

test("a server needs its connections", async () => {
  const child = startOpen(
    "mine",
    `import { createServer } from "node:net";
     createServer().listen(0);
     setTimeout(process.exit, 3000);`,
  );
  expect(await end(child)).toEqual({ exit: 0, stdout: "", stderr: "" });
});
