import { afterAll, beforeAll, describe, test } from "vitest";
import { unlock } from "./runtime/safety/lock";
import type { Section } from "./sections";
import { seed } from "./seed";
import { client, statements } from "./statements";

for (const [section, about] of Object.entries(statements))
  describe(section, () => {
    beforeAll(() => seed(section as Section));
    for (const { says, check } of about) test(says, check);
  });

afterAll(async () => {
  await unlock();
  await client.end();
});
