import { readFileSync } from "node:fs";
import { vi } from "vitest";
import { scriptOf } from "../copies";
import { nameIn, type Release, sourceOf } from "../examples";
import { readScript, type Script } from "../pages/script";
import { onQuery } from "../runtime/queries";
import { unlock } from "../safety/lock";

/** What a script prints, each with the statements that Drizzle sent before it. */
export interface Printed {
  label: unknown;
  value: unknown;
  sql: string[];
}

/** The client that the scripts of each release import. */
const clients = {
  "0.45": async () => (await import("../db")).client,
  "1.0": async () => (await import("../../examples/1.0/db")).client,
};

let runs = 0;

/**
 * Runs a script as it stands. Its client serves the next script, too.
 *
 * @throws Error if it does not end its connections, or sends a query whose result it
 *   does not print; or what the script throws
 */
export async function runScript(
  name: string,
  release: Release,
): Promise<Printed[]> {
  const client = await clients[release]();
  const printed: Printed[] = [];
  let sql: string[] = [];
  onQuery(client, (query) => sql.push(query));
  const log = vi.spyOn(console, "log").mockImplementation((...print) => {
    const [label, value] = print as unknown[];
    printed.push({ label, value, sql });
    sql = [];
  });
  const progress = vi.spyOn(process.stdout, "write").mockReturnValue(true); // of drizzle-kit
  const end = vi.spyOn(client, "end").mockResolvedValue();
  try {
    await import(`${scriptOf(nameIn(name, release))}?run=${runs++}`); // not from a cache
    if (end.mock.calls.length !== 1)
      throw new Error("It does not end its connections.");
    if (sql.some((query) => !/^(commit|rollback);$/.test(query)))
      throw new Error("The last query has no result.");
    return printed;
  } finally {
    log.mockRestore();
    progress.mockRestore();
    end.mockRestore();
    await client.unsafe("reset all"); // as the end of the connection would
  }
}

/** Reads the script that runs an example. Its faults name the script that is written. */
export function readExample(name: string, release: Release): Script {
  const full = nameIn(name, release);
  return readScript(readFileSync(scriptOf(full), "utf8"), sourceOf(full));
}

/** Ends the connections that the scripts have left open, as the end of a process would. */
export async function endClients(): Promise<void> {
  await unlock();
  for (const client of Object.values(clients)) await (await client()).end();
  vi.resetModules(); // another test file gets clients of its own
}
