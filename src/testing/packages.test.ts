import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./run";

type Names = Record<string, unknown> | undefined;

const lock = readFileSync(join(repository, "package-lock.json"), "utf8");
const packages: Record<string, Record<string, Names>> = JSON.parse(
  lock,
).packages;

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
  return (
    path !== "" &&
    isLocked(path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ""), name)
  );
}
