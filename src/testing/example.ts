import { NoopLogger } from "drizzle-orm/logger";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { onQuery } from "../runtime/queries";
import type { Section } from "../seed";
import { readPrints, scriptFile } from "./script";
import * as titles from "./titles";

/**
 * Runs a section's script as it stands, and tests that it prints the results that
 * its comments show, sends the queries that its `.sql` file shows, and ends.
 */
export function testExample(section: Section): void {
  const prints: unknown[][] = [];
  const queries: string[] = [];

  beforeAll(async () => {
    const log = vi.spyOn(console, "log");
    log.mockImplementation((...print: unknown[]) => void prints.push(print));
    onQuery(NoopLogger, (query) => queries.push(query));
    vi.resetModules(); // a database client of its own
    await import(scriptFile(section));
  });

  afterAll(async () => {
    vi.restoreAllMocks();
    const { unlock } = await import("../runtime/safety/lock");
    await unlock(); // as the end of its process would
  });

  test(titles.prints, () => {
    const documented = readPrints(section);
    expect(prints).toStrictEqual(
      documented.map(({ label, value }) => [label, value]),
    );
  });

  test(titles.sends(section), async () => {
    const sql = `${queries.join("\n\n")}\n`;
    await expect(sql).toMatchFileSnapshot(scriptFile(section, "sql"));
  });

  test("ends its connections, which would keep its process alive", async () => {
    const { client } = await import("../db");
    await expect(client`select`).rejects.toThrow("CONNECTION_ENDED");
  });
}
