import postgres from "postgres";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { seed } from "../seed";
import { lock, tryLock, unlock } from "./lock";

afterEach(unlock);

/** The lock as another process has it, which the test ends. */
async function otherProcess(): Promise<typeof import("./lock")> {
  vi.resetModules();
  const other = await import("./lock");
  onTestFinished(other.unlock);
  return other;
}

test("an example waits, and says so, until the one before it is gone", async () => {
  const say = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => say.mockRestore());
  const other = await otherProcess();
  await other.lock();

  const waiting = seed("joins").then(() => "it has the lock");
  await vi.waitUntil(() => say.mock.calls.length > 0, 5_000);
  expect(say.mock.calls).toEqual([
    ["Waiting for another example that uses this database ..."],
  ]);
  const now = new Promise((resolve) => setTimeout(resolve, 300, "it waits"));
  expect(await Promise.race([waiting, now])).toBe("it waits");
  expect(say.mock.calls).toHaveLength(1);

  await other.unlock();
  expect(await waiting).toBe("it has the lock");
  expect(await isFree()).toBe(false); // until its process ends
});

/** Whether another process would get the lock at once. */
async function isFree(): Promise<boolean> {
  const options = { max: 1, onnotice: () => {} };
  const sql = postgres(process.env.DATABASE_URL!, options);
  const results = await sql.unsafe(tryLock);
  await sql`rollback`;
  await sql.end();
  return Boolean(results.flat().at(-1)?.locked);
}

test("a process that is killed leaves no lock", async () => {
  const killed = postgres(process.env.DATABASE_URL!, { max: 1 });
  const taken = await killed.unsafe(tryLock);
  expect(taken.flat().at(-1)).toEqual({ locked: true });
  await killed.end({ timeout: 0 });
  await lock();
});
