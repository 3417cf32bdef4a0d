import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { freshCopy } from "../testing/copy";

const copy = freshCopy();

test(".env is the one at the root of the repository, in whatever folder a command is started", async () => {
  writeFileSync(join(copy, ".env"), "POSTGRES_IMAGE=postgres:of-the-copy");
  onTestFinished(
    () => void Reflect.deleteProperty(process.env, "POSTGRES_IMAGE"),
  );

  await import(pathToFileURL(join(copy, "src/postgres/env.js")).href);
  expect(process.env.POSTGRES_IMAGE).toBe("postgres:of-the-copy");
});
