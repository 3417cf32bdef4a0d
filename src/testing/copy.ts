import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { repository } from "./run";

const parts = ["drizzle", "examples", "package.json", "src", "tsconfig.json"];

/**
 * Copies what the examples need into a new folder, as a clone is after `npm ci`: the
 * packages are there, and nothing has been run. It goes when the file's tests are done.
 *
 * @returns the folder's path
 */
export function freshCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
  afterAll(() => rmSync(copy, { recursive: true }));

  for (const part of parts)
    cpSync(join(repository, part), join(copy, part), { recursive: true });

  const modules = join(repository, "node_modules");
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(modules).filter((name) => name[0] !== "."))
    symlinkSync(
      join(modules, name),
      join(copy, "node_modules", name),
      "junction",
    );
  return copy;
}
