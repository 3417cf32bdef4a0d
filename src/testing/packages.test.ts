import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./run";

type Names = Record<string, unknown> | undefined;

const lock = readFileSync(join(repository, "package-lock.json"), "utf8");
const packages: Record<string, Record<string, Names>> = JSON.parse(
  lock,
).packages;

test.each([
  ["examples/", "", manifestOf(".").dependencies],
  ["examples/1.0/", "examples/1.0", manifestOf("examples/1.0").dependencies],
])(
  "%s resolves the drizzle-orm that its package.json pins",
  (_, folder, pins) => {
    const from = createRequire(join(repository, folder, "package.json"));
    const installed = join(from.resolve("drizzle-orm"), "../package.json");
    const { version } = JSON.parse(readFileSync(installed, "utf8"));
    expect(version).toBe(pins["drizzle-orm"]);
  },
);

test("the two drizzle-orms are of the two releases", () => {
  expect(manifestOf(".").dependencies["drizzle-orm"]).toMatch(/^0\./);
  expect(manifestOf("examples/1.0").dependencies["drizzle-orm"]).toMatch(
    /^1\./,
  );
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
