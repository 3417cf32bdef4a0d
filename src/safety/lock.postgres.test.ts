import { expect, test } from "vitest";
import { sections } from "../seed";
import { createDatabase } from "../testing/database";
import { documentedOutput, run } from "../testing/run";

test("all seven examples, five times over, all at once, print what they should", async () => {
  const env = { DATABASE_URL: await createDatabase("crowded") };
  const place = { env, seconds: 170 };
  const examples = Array.from({ length: 5 }, () => sections).flat();
  const outcomes = await Promise.all(
    examples.map((section) => run(`npm run -s example:${section}`, place)),
  );

  const failed = outcomes.filter(({ exit }) => exit !== 0);
  expect(failed.map(({ stderr }) => stderr)).toEqual([]);
  expect(outcomes.map(({ stdout }) => stdout)).toEqual(
    examples.map(documentedOutput),
  );
}, 180_000);
