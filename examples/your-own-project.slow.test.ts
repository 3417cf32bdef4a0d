import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { expect, onTestFinished, test } from "vitest";
import { type Release, releases } from "../src/examples";
import { listen } from "../src/postgres/embedded/listen.js";
import { createDatabase, databaseUrl } from "../src/testing/database";
import { repository, run } from "../src/testing/run";

// Follows your-own-project.md in an empty folder: writes its files, runs its commands,
// and compares the output. Two things differ. DATABASE_URL names an empty database. And
// `npm i` becomes links to the packages of this repository, in the versions of the page:
// with --offline, npm finds only packages that it has installed by name before.

const page = readFileSync(
  join(repository, "examples/your-own-project.md"),
  "utf8",
);

test.each(releases)(
  "with Drizzle %s, the page leads from an empty folder to its output",
  async (release) => {
    const folder = mkdtempSync(join(tmpdir(), "your-own-project-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const url = await emptyDatabase(release);
    let stdout = "";
    let isCompared = false;

    for (const [, line = "", language, text = ""] of page.matchAll(
      /(?:^(.+)\n\n)?^```(\w+)\n([^]*?)^```$/gm,
    )) {
      const [, of] = /\bDrizzle (\d\.\d+)/.exec(line) ?? [];
      if (of && of !== release) continue;
      const [, file] = /^`([\w./-]+)`/.exec(line) ?? [];
      if (file) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(
          join(folder, file),
          text.replace(/^DATABASE_URL=.+/, `DATABASE_URL=${url}`),
        );
      } else if (language === "sh")
        for (const command of text.trim().split("\n")) {
          const [, packages] = /^npm i (?:-D )?(.+)/.exec(command) ?? [];
          if (packages) linkPackages(packages.split(" "), release, folder);
          else stdout = await succeed(command, folder);
        }
      else {
        expect(stdout).toBe(text);
        isCompared = true;
      }
    }
    expect(isCompared).toBe(true);
  },
  120_000,
);

/** The URL of a database without tables, of the engine that the tests run on. */
async function emptyDatabase(release: Release): Promise<string> {
  if (databaseUrl) return createDatabase(`own_${release.replace(".", "_")}`);
  const database = await PGlite.create();
  const { url, close } = await listen(database, 0);
  onTestFinished(async () => {
    await close();
    await database.close();
  });
  return url;
}

/** Runs a command, as the reader does. */
async function succeed(command: string, cwd: string): Promise<string> {
  const env = { DATABASE_URL: undefined, CI: "true" };
  const outcome = await run(command, { cwd, env });
  expect(outcome.exit, `${command}\n${outcome.stdout}${outcome.stderr}`).toBe(
    0,
  );
  return outcome.stdout;
}

/** Puts the packages of this repository, and their commands, where npm installs them. */
function linkPackages(specs: string[], release: Release, folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  for (const spec of specs) {
    const [, name = "", version] = /^(.+)@(.+)$/.exec(spec) ?? [];
    const installed = [
      ...(release === "1.0" ? ["examples/1.0/node_modules"] : []),
      "node_modules",
    ]
      .map((place) => join(repository, place, name))
      .find((path) => existsSync(path))!;
    const manifest = JSON.parse(
      readFileSync(join(installed, "package.json"), "utf8"),
    );
    expect(`${name}@${manifest.version}`).toBe(`${name}@${version}`);
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(installed, join(modules, name), "junction");
    const { bin = {} } = manifest;
    const commands = typeof bin === "string" ? { [name]: bin } : bin;
    for (const [command, path] of Object.entries<string>(commands))
      symlinkSync(join(installed, path), join(modules, ".bin", command));
  }
}
