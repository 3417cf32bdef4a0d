import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { onQuery } from "../queries";
import type { Section } from "../seed";
import { readPrints, scriptFile } from "./script";

/**
 * Runs a section's script as it stands, and tests that it prints the results that
 * its comments show and sends the queries that its `.sql` file shows.
 */
export function testExample(section: Section): void {
  const prints: unknown[][] = [];
  const queries: string[] = [];

  beforeAll(async () => {
    const log = vi.spyOn(console, "log");
    log.mockImplementation((...print: unknown[]) => void prints.push(print));
    onQuery((query) => queries.push(query));
    vi.resetModules(); // a database client of its own
    await import(scriptFile(section));
  });

  afterAll(async () => {
    vi.restoreAllMocks();
    const { unlock } = await import("../safety/lock");
    await unlock(); // as the end of its process would
  });

  test("prints the results in the comments under its prints", () => {
    const documented = readPrints(section);
    expect(prints).toStrictEqual(
      documented.map(({ label, value }) => [label, value]),
    );
  });

  test(`sends the SQL in ${section}.sql`, async () => {
    const sql = `${queries.join("\n\n")}\n`;
    await expect(sql).toMatchFileSnapshot(scriptFile(section, "sql"));
  });
}
