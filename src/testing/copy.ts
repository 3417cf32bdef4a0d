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
import { startEmbedded } from "../postgres/embedded/start.js";
import { repository } from "./run";

const cache = "node_modules/.cache/drizzle-relations-by-example";
const parts = [
  "README.md",
  "drizzle",
  "drizzle.config.ts",
  "examples",
  "package.json",
  "src",
  "tsconfig.json",
  "vitest.config.ts",
];

/**
 * Copies the lesson and what it needs into a new folder, as a clone is after `npm ci`:
 * the packages are there, as links, and nothing has been run. It goes when the file's tests
 * are done, which has to be asked for outside of a test.
 *
 * @returns the folder's path
 */
export function freshCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "drizzle-relations-"));
  afterAll(() => rmSync(copy, { recursive: true }));

  linkPackages(copy, "node_modules");
  linkPackages(copy, "examples/1.0/node_modules");
  for (const part of parts)
    cpSync(join(repository, part), join(copy, part), {
      recursive: true,
      filter: (file) =>
        !/(node_modules|\.copies)$/.test(file) && !isQuestion(file),
    });
  return copy;
}

/** Whether a file of examples/ belongs to a question, and not to the lesson. */
function isQuestion(file: string): boolean {
  const [, folder] = /examples\/(?:1\.0\/)?([\w-]+)\/[^/]+$/.exec(file) ?? [];
  return folder !== undefined && folder !== "db";
}

/** Links the packages of a folder `node_modules`; its cache stays behind. */
function linkPackages(copy: string, folder: string): void {
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(join(repository, folder)))
    if (name[0] !== ".")
      symlinkSync(
        join(repository, folder, name),
        join(copy, folder, name),
        "junction",
      );
}

/**
 * Gives the copy what this repository keeps from earlier runs: the snapshot of the
 * embedded PostgreSQL, which it makes if there is none, and what says that the
 * declarations have been checked.
 */
export async function copySnapshot(copy: string): Promise<void> {
  await startEmbedded();
  rmSync(join(copy, "node_modules/.cache"), { recursive: true, force: true });
  cpSync(join(repository, cache), join(copy, cache), {
    recursive: true,
    filter: (file) => !file.endsWith(".part"), // another test may be writing it
  });
}
