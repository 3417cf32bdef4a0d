import { expect, test } from "vitest";
import { createDatabase } from "../testing/database";
import { documentedOutput, exampleCommand, run } from "../testing/run";

test("examples of both releases of Drizzle at once, on one database, print what they should", async () => {
  const examples = [
    "joins",
    "many-to-many",
    "collisions",
    "1.0/joins",
    "1.0/relations",
    "1.0/collisions",
  ] as const;
  const env = { DATABASE_URL: await createDatabase("crowded") };
  const outcomes = await Promise.all(
    examples.map((example) => run(exampleCommand(example), { env })),
  );

  const failed = outcomes.filter(({ exit }) => exit !== 0);
  expect(failed.map(({ stderr }) => stderr)).toEqual([]);
  expect(outcomes.map(({ stdout }) => stdout)).toEqual(
    examples.map(documentedOutput),
  );
});
