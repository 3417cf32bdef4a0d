import { expect, test } from "vitest";
import { exampleCommand, run } from "../testing/run";
import { checkNode } from "./uncaught";

test("an error ends an example with its message and exit code 1; STACK=1 also prints where it came from", async () => {
  const DATABASE_URL = "postgres://me:secret@127.0.0.1:1/drizzle_relations";
  const env = { DATABASE_URL, STACK: "1" };
  const { exit, stdout, stderr } = await run(exampleCommand("joins"), { env });
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" });
  const [what, help, ...stack] = stderr.split("\n");
  expect(what).toBe("No PostgreSQL listens on 127.0.0.1:1.");
  expect(help).toBe(
    "Start it (docker compose up -d --wait, or npm run db:serve) or correct DATABASE_URL; without DATABASE_URL, an embedded one runs.",
  );
  expect(stack.join("\n")).toMatch(/^.*ECONNREFUSED.*\n +at /);
  expect(stderr).not.toContain("secret");
});

test("an old Node is told, with the one that is needed", () => {
  for (const version of ["20.18.3", "18.99.0", "9.9.9"])
    expect(() => checkNode(version)).toThrow(
      `This is Node ${version}: the examples need 20.19 or later.`,
    );
  for (const version of ["20.19.0", "22.0.0", "100.0.0"]) checkNode(version);
});
