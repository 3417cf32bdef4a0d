import { setImmediate } from "node:timers/promises";
import { onTestFinished, vi } from "vitest";
import { explain } from "../postgres/errors";
import { unlock } from "../safety/lock";
import { seed } from "../seed";

/**
 * Lets DATABASE_URL name another database until the test is done. The lock that an
 * example holds there until its process ends goes with it.
 */
export async function useDatabase(url: string): Promise<void> {
  await unlock();
  vi.stubEnv("DATABASE_URL", url);
  onTestFinished(async () => {
    await unlock();
    vi.unstubAllEnvs();
  });
}

/** The message of an example that cannot seed the database of a URL; undefined if it can. */
export async function messageOf(url: string): Promise<string | undefined> {
  await useDatabase(url);
  try {
    await seed("joins");
    return undefined;
  } catch (error) {
    return explain(error) ?? Promise.reject(error);
  }
}

/**
 * Waits for an error that nobody catches, which ends an example's process, and which
 * the tests' process survives.
 *
 * @returns its message
 */
export function uncaughtMessage(): Promise<string | undefined> {
  const listeners = process.rawListeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  const restore = async () => {
    await setImmediate(); // what the test's end brings is not caught either
    process.removeAllListeners("uncaughtException");
    for (const listener of listeners)
      process.on("uncaughtException", listener as () => void);
  };
  onTestFinished(restore);
  return new Promise((resolve) =>
    process.on("uncaughtException", (error) => resolve(explain(error))),
  );
}
