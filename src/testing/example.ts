import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { pageOf } from "../pages/page";
import { exampleFile, printsOf, readScript, valueOf } from "../pages/script";
import { onQuery } from "../runtime/queries";
import { type Example, lineOf } from "../sections";
import * as titles from "./titles";

/** What the tests need of the Drizzle of each line, and the client of its scripts. */
const drizzles = {
  "0.45": {
    harness: () => import("../runtime/harness.js"),
    db: () => import("../db"),
  },
  "1.0": {
    harness: () => import("../../examples/1.0/harness.js"),
    db: () => import("../../examples/1.0/db"),
  },
};

/**
 * Runs an example's script as it stands, and tests that it prints the results that
 * its comments show, sends the SQL that its page shows, and ends.
 */
export function testExample(example: Example): void {
  const drizzle = drizzles[lineOf(example)];
  const prints: unknown[][] = [];
  const queries: string[][] = []; // before each print

  beforeAll(async () => {
    let sent: string[] = [];
    const { NoopLogger } = await drizzle.harness();
    onQuery(NoopLogger, (query) => sent.push(query));
    vi.spyOn(console, "log").mockImplementation((...print: unknown[]) => {
      prints.push(print);
      queries.push(sent);
      sent = [];
    });
    vi.resetModules(); // a database client of its own
    await import(exampleFile(example, "ts"));
    if (sent.length > 0) throw new Error("The last query has no result.");
  });

  afterAll(async () => {
    vi.restoreAllMocks();
    const { unlock } = await import("../runtime/safety/lock");
    await unlock(); // as the end of its process would
  });

  test(titles.prints, () => {
    const documented = printsOf(readScript(example));
    expect(prints).toStrictEqual(
      documented.map((print) => [print.label, valueOf(print)]),
    );
  });

  test(titles.sends, async () => {
    const page = await pageOf(example, queries);
    await expect(page).toMatchFileSnapshot(exampleFile(example, "md"));
  });

  test("ends its connections, which would keep its process alive", async () => {
    const { client } = await drizzle.db();
    await expect(client`select`).rejects.toThrow("CONNECTION_ENDED");
  });
}
