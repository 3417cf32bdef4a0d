// # The id is 4 instead of 3 in the second test, although the first was rolled back
//
// The id is the next number of a sequence. A rollback removes the row, but the
// number is used up.
//
// Write: `eq(tags.id, tag.id)`, with the id that `returning()` gives.
// Trap: another id.
// In 1.0: the same.
// See: tests/roll-back-each-test, tests/empty-the-tables.
// Also: sequence is not rolled back, serial, identity, auto increment is not
// reset, gaps in ids, nextval, snapshot test fails, restart identity, setval.
//
// npm run example tests/ids-go-on

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { tags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0];

const done = new Error("The end of the test");

async function rolledBack(test: (tx: Transaction) => Promise<void>) {
  await db
    .transaction(async (tx) => {
      await test(tx);
      throw done;
    })
    .catch((error: unknown) => {
      if (error !== done) throw error;
    });
}

const ids: number[] = [];
for (const label of ["first", "second"])
  await rolledBack(async (tx) => {
    const added = await tx.insert(tags).values({ label }).returning();
    ids.push(...added.map(({ id }) => id));
  });

console.log("The same test twice has two ids:", ids);
// [ 3, 4 ]

// ## Do not write the id into the test
//
// Take the id that the insert returns, also for the keys of related rows, and
// for what the test expects.
await rolledBack(async (tx) => {
  const [tag] = await tx.insert(tags).values({ label: "news" }).returning();
  if (!tag) throw new Error("There is no row.");
  await tx.update(tags).set({ label: "News" }).where(eq(tags.id, tag.id));
  const labels = await tx
    .select({ label: tags.label })
    .from(tags)
    .where(eq(tags.id, tag.id));
  console.log("Found by its id, whichever it is:", labels);
  // [ { label: 'News' } ]
});

// ## Insert the rows of the test with ids of their own
//
// An id that you write does not advance the sequence. Choose numbers that it
// does not reach, or a later insert without an id fails with error 23505. If
// two tests insert the same id at the same time, one waits for the other. For a
// column that is `generatedAlwaysAsIdentity()`, call `overridingSystemValue()`:
// without it, the insert fails in 0.45, and [gets another
// id](../writes/saved-ids-are-lost.md) in 1.0.
await rolledBack(async (tx) => {
  await tx.insert(tags).values({ id: 1001, label: "with an id" });
  const found = await tx.select().from(tags).where(eq(tags.id, 1001));
  console.log("The id of the test:", found);
  // [ { id: 1001, label: 'with an id' } ]
});

await client.end();
