import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { formatWithOptions } from "node:util";
import { databaseUrl } from "./database";
import { printsOf, readScript, valueOf } from "../pages/script";
import { sourceOf } from "../examples";

/** The folder of this repository. */
export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What a command left behind. */
export interface Outcome {
  /** Its exit code, or the signal that ended it. */
  exit: number | NodeJS.Signals;
  stdout: string;
  stderr: string;
}

/** Where a command runs: this repository, with DATABASE_URL for the tests' engine. */
interface Place {
  cwd?: string;
  /** Environment variables, in addition. */
  env?: NodeJS.ProcessEnv;
  /** When it is killed, at the latest: 50 unless told. */
  seconds?: number;
}

/**
 * Starts a command in a shell. It leads a process group, as in a terminal, where a
 * Ctrl-C reaches the whole of it.
 */
export function start(command: string, place: Place = {}): ChildProcess {
  const { cwd = repository, seconds = 50 } = place;
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  for (const variable of [
    "FORCE_COLOR",
    "NO_COLOR",
    "NODE_ENV",
    "NODE_OPTIONS",
  ])
    Reflect.deleteProperty(env, variable);
  Object.assign(env, place.env);
  const child = spawn(command, { cwd, env, shell: true, detached: true });
  const hung = setTimeout(() => kill(child), seconds * 1000);
  child.on("close", () => clearTimeout(hung));
  return child;
}

const database = /^On \S+ at \S+\n/gm;

/** Waits for what a command says next on stderr, but for its database. */
export async function nextSaid(child: ChildProcess): Promise<string> {
  const [said] = await once(child.stderr!, "data");
  return String(said).replace(database, "") || nextSaid(child);
}

/**
 * Waits for the end of a command. The line that says which database it was is left out:
 * it depends on the tests' engine.
 */
export async function end(child: ChildProcess): Promise<Outcome> {
  const [stdout, stderr] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, "close"),
  ]);
  return {
    exit: child.exitCode ?? child.signalCode!,
    stdout,
    stderr: stderr.replace(database, ""),
  };
}

/** Presses Ctrl-C. */
export function interrupt(child: ChildProcess): void {
  process.kill(-child.pid!, "SIGINT");
}

/** Ends a command at once, whatever it is doing. */
export function kill(child: ChildProcess): void {
  process.kill(-child.pid!, "SIGKILL");
}

/** Runs a command to its end. */
export function run(command: string, place?: Place): Promise<Outcome> {
  return end(start(command, place));
}

/** What an example's npm script runs. */
export function exampleCommand(example: string): string {
  return `node src/runtime/example.js ${example}`;
}

/** What an example writes to the terminal, by the comments in its script. */
export function documentedOutput(example: string): string {
  const file = sourceOf(example);
  return printsOf(readScript(readFileSync(file, "utf8"), file))
    .map((print) => [print.label, valueOf(print)])
    .map((print) => formatWithOptions({ depth: null }, ...print))
    .map((print) => `${print}\n`)
    .join("");
}
