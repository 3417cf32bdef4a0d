import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "./run";

type Names = Record<string, unknown> | undefined;

const lock = readFileSync(join(repository, "package-lock.json"), "utf8");
const packages: Record<string, Record<string, Names>> = JSON.parse(
  lock,
).packages;

describe.each(["drizzle-orm", "drizzle-kit"])("%s", (name) => {
  test.each([".", "examples/1.0"])(
    "in the folder %s, is the one that its package.json pins",
    (folder) => {
      const from = createRequire(join(repository, folder, "package.json"));
      const installed = join(from.resolve(name), "../package.json");
      const { version } = JSON.parse(readFileSync(installed, "utf8"));
      expect(version).toBe(manifestOf(folder).dependencies[name]);
    },
  );

  test("is of the two releases", () => {
    expect(manifestOf(".").dependencies[name]).toMatch(/^0\./);
    expect(manifestOf("examples/1.0").dependencies[name]).toMatch(/^1\./);
  });
});

test("the lock file has every package that another asks for, on every platform", () => {
  const missing = Object.entries(packages).flatMap(([path, manifest]) => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const names = {
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    };
    return Object.keys(names)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path}: ${name}`);
  });
  expect(missing).toEqual([]);
});

/** Whether a package would find another, from its own folder upwards. */
function isLocked(path: string, name: string): boolean {
  if (`${path}/node_modules/${name}`.replace(/^\//, "") in packages)
    return true;
  return path !== "" && isLocked(parentOf(path), name);
}

/** The folder whose packages come next: of a workspace, the root's. */
function parentOf(path: string): string {
  const parent = path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, "");
  return parent === path ? "" : parent;
}

function manifestOf(folder: string) {
  const file = join(repository, folder, "package.json");
  return JSON.parse(readFileSync(file, "utf8"));
}
