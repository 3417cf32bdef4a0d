import { afterAll, expect, test } from "vitest";
import * as schema1 from "./1.0/db/schema";
import * as schema from "../src/db/schema";
import { seed } from "../src/seed";
import { endClients } from "../src/testing/run-script";

// What two connections at once do: the embedded PostgreSQL serves one transaction at a
// time, so examples/writes/db-inside-a-transaction.ts cannot show it.

afterAll(endClients);

test("in 0.45, db in place of tx does not see what the transaction has inserted: 23503", async () => {
  const { db } = await import("../src/db");
  await seed("blog");
  const transaction = db.transaction(async (tx) => {
    const [user] = await tx
      .insert(schema.users)
      .values({ name: "Dora" })
      .returning();
    await db.insert(schema.posts).values({ title: "New", authorId: user!.id });
  });
  await expect(transaction).rejects.toMatchObject({ cause: { code: "23503" } });
  expect(await db.$count(schema.users)).toBe(3);
});

test("in 1.0, it is the same", async () => {
  const { db } = await import("./1.0/db");
  await seed("blog");
  const transaction = db.transaction(async (tx) => {
    const [user] = await tx
      .insert(schema1.users)
      .values({ name: "Dora" })
      .returning();
    await db.insert(schema1.posts).values({ title: "New", authorId: user!.id });
  });
  await expect(transaction).rejects.toMatchObject({ cause: { code: "23503" } });
  expect(await db.$count(schema1.users)).toBe(3);
});

test("what db has written inside a transaction stays after its rollback", async () => {
  const { db } = await import("../src/db");
  await seed("blog");
  const transaction = db.transaction(async (tx) => {
    await db.insert(schema.users).values({ name: "Dora" });
    tx.rollback();
  });
  await expect(transaction).rejects.toThrow("Rollback");
  expect(await db.$count(schema.users)).toBe(4);
});
