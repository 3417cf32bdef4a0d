// # Take the next job from a table, each by one worker: `skipLocked`
//
// `for("update")` locks the row that a worker takes. With `skipLocked`, another
// worker does not wait for it, but takes the next one.
//
// Group: update.
// In 1.0: the same.
// See: joins/for-update, writes/retry-a-transaction.
// Also: FOR UPDATE SKIP LOCKED, job queue, task queue, outbox, claim a row,
// worker, several workers, no two workers take the same row, nowait.
//
// npm run example writes/take-a-job

import { eq, sql } from "drizzle-orm";
import { pgTable, serial, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";

const jobs = pgTable("jobs", {
  id: serial("id").primaryKey(),
  name: text("name").notNull(),
  state: text("state", { enum: ["waiting", "taken", "done"] })
    .notNull()
    .default("waiting"),
});
const table = sql`
  create temporary table jobs (
    id serial primary key, name text not null,
    state text not null default 'waiting'
  ) on commit drop;
  insert into jobs (name) values ('Mail to Ann'), ('Mail to Ben')
`;

// If the worker ends before the job is done, the job stays `taken`: store the
// time, too, and give the job back later. If the worker is only slow, the job is
// then done twice. To take several jobs at once, compare with [an
// array](../writes/delete-with-limit.md), and not with `inArray()`. Without an index
// on `state` and `id`, PostgreSQL reads the done jobs, too, each time.
const taken = await db.transaction(async (tx) => {
  await tx.execute(table);
  const take = () => {
    const next = tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(eq(jobs.state, "waiting"))
      .orderBy(jobs.id)
      .limit(1)
      .for("update", { skipLocked: true });
    return tx
      .update(jobs)
      .set({ state: "taken" })
      .where(eq(jobs.id, next))
      .returning({ name: jobs.name });
  };
  return [await take(), await take()];
});

console.log("Two jobs:", taken);
// [ [ { name: 'Mail to Ann' } ], [ { name: 'Mail to Ben' } ] ]

// ## Or keep the lock until the job is done
//
// If the worker ends before that, or the job throws, the transaction is rolled
// back, and the next worker takes the job: a mail that was sent before is sent
// again. A job that always throws comes first each time: count its tries, in an
// update after the rollback. Each job keeps a connection and a transaction open, so
// use this for short jobs. Without a transaction, the lock ends with the select.
const left = await db.transaction(async (tx) => {
  await tx.execute(table);
  const [job] = await tx
    .select()
    .from(jobs)
    .where(eq(jobs.state, "waiting"))
    .orderBy(jobs.id)
    .limit(1)
    .for("update", { skipLocked: true });
  if (job)
    await tx.update(jobs).set({ state: "done" }).where(eq(jobs.id, job.id));
  return tx
    .select({ name: jobs.name, state: jobs.state })
    .from(jobs)
    .orderBy(jobs.id);
});

console.log("One is done:", left);
// [
//   { name: 'Mail to Ann', state: 'done' },
//   { name: 'Mail to Ben', state: 'waiting' }
// ]

await client.end();
