import { expect, test } from "vitest";
import { sections } from "../../seed";
import { createDatabase } from "../../testing/database";
import { documentedOutput, exampleCommand, run } from "../../testing/run";

test("all sections at once, on one database, print what they should", async () => {
  const env = { DATABASE_URL: await createDatabase("crowded") };
  const outcomes = await Promise.all(
    sections.map((section) => run(exampleCommand(section), { env })),
  );

  const failed = outcomes.filter(({ exit }) => exit !== 0);
  expect(failed.map(({ stderr }) => stderr)).toEqual([]);
  expect(outcomes.map(({ stdout }) => stdout)).toEqual(
    sections.map(documentedOutput),
  );
});
