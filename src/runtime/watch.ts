import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { watch } from "node:fs";
import { basename, dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { is10, shownPath, sourceOf } from "../examples.js";
import { onInterrupt } from "./interrupt";

const program = fileURLToPath(new URL("example.js", import.meta.url));
const clear = "\x1b[2J\x1b[3J\x1b[H";

/**
 * Runs an example, and again whenever its script, the tables or the rows change, until
 * a Ctrl-C. The process of the next run, with an embedded PostgreSQL of its own, starts
 * before a file changes: then it only has to load the script, the tables and the rows.
 */
export async function watchExample(
  name: string,
  options: string[],
): Promise<void> {
  const interrupted = onInterrupt();
  const aborted = once(interrupted, "abort");
  const files = watchFiles(name);
  let migrationsChanged = false;
  files.on("migrations", () => (migrationsChanged = true));
  const start = () => {
    migrationsChanged = false;
    return startWaiting([name, ...options]);
  };

  let child = start();
  while (!interrupted.aborted) {
    if (process.stdout.isTTY) process.stdout.write(clear);
    const changed = once(files, "change");
    const closed = once(child, "close");
    child.send("run");
    const [ended] = await Promise.race([
      closed.then(() => [true]),
      changed,
      aborted,
    ]);
    child.kill("SIGKILL");
    await closed;
    if (interrupted.aborted) break;

    child = start();
    if (ended === true)
      console.error(
        `\n${shownPath(name)} runs again when it, the tables or the rows change. Ctrl-C ends it.`,
      );
    await Promise.race([changed, aborted]);
    await sleep(50); // an editor may write in several steps
    if (migrationsChanged) {
      child.kill("SIGKILL"); // its database has not had them
      child = start();
    }
  }
  child.kill("SIGKILL");
  files.emit("close");
}

/** Starts an example that waits for a message before it loads the script. */
function startWaiting(args: string[]): ChildProcess {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  child.on("error", () => {}); // of a message to one that has just ended
  return child;
}

/**
 * Emits "change" when a file changes that an example is made of, after "migrations" if
 * it is one of these, until "close" is emitted.
 */
function watchFiles(name: string): EventEmitter {
  const files = new EventEmitter();
  /** Watches a folder, because editors may replace a file by a new one. */
  const watchFolder = (
    folder: string,
    isOne: (file: string) => boolean,
    event = "change",
  ) => {
    const watcher = watch(folder, (_, file) => {
      if (!isOne(file ?? "")) return;
      if (event !== "change") files.emit(event);
      files.emit("change");
    });
    files.once("close", () => watcher.close());
  };
  const of = (path: string) =>
    fileURLToPath(new URL(`../../${path}`, import.meta.url));

  const script = sourceOf(name);
  watchFolder(dirname(script), (file) => file === basename(script));
  watchFolder(of("src"), (file) => /^(rows|seed)\.ts$/.test(file));
  watchFolder(of("src/db"), (file) => /\.ts$/.test(file));
  watchFolder(of("drizzle"), (file) => /\.sql$/.test(file), "migrations");
  watchFolder(of("drizzle/meta"), (file) => /\.json$/.test(file), "migrations");
  if (is10(name))
    watchFolder(of("examples/1.0/db"), (file) => /\.ts$/.test(file));
  return files;
}
