// # A prepared upsert fails at its sixth execution: no unique or exclusion constraint matching the ON CONFLICT specification
//
// `eq()` in `targetWhere` sends its value as a parameter. By default, PostgreSQL
// plans the first five executions of a prepared statement, on each connection, with
// the values. At the sixth, it makes a plan without them, and does not know that the
// condition is the one of the index.
//
// Write: `` targetWhere: sql`${jobs.state} = 'open'` ``.
// Trap: error.
// In 1.0: the same.
// See: writes/soft-delete-and-unique, writes/on-conflict-without-unique.
// Also: 42P10, there is no unique or exclusion constraint matching the ON
// CONFLICT specification, partial unique index, upsert, prepare(), works five
// times, generic plan, plan_cache_mode, production only, onConflictDoNothing
// where.
//
// npm run example writes/target-where-with-a-parameter

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import { integer, pgTable, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";
import { undone } from "../../src/undone";

const pool = postgres(process.env.DATABASE_URL!, { max: 1 }); // a new connection
const db = drizzle({ client: pool });

// Each user has at most one open job: the index is unique where the state is
// 'open'.
const jobs = pgTable("jobs", {
  id: serial("id").primaryKey(),
  userId: integer("user_id").notNull(),
  state: text("state").notNull(),
  tries: integer("tries").notNull(),
});
const makeTable = sql`
  create temporary table jobs (
    id serial primary key,
    user_id integer not null,
    state text not null,
    tries integer not null
  ) on commit drop;
  create unique index on jobs (user_id) where state = 'open'
`;
const job = { userId: 1, state: "open", tries: 1 };
let succeeded = 0;
try {
  await undone(db, async (tx) => {
    await tx.execute(makeTable);
    const upsert = tx
      .insert(jobs)
      .values(job)
      .onConflictDoUpdate({
        target: jobs.userId,
        targetWhere: eq(jobs.state, "open"),
        set: { tries: sql`${jobs.tries} + 1` },
      })
      .prepare("upsert_job");
    for (; succeeded < 10; succeeded++) await upsert.execute();
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The sixth upsert fails:", { succeeded, code, message });
  // {
  //   succeeded: 5,
  //   code: '42P10',
  //   message: 'there is no unique or exclusion constraint matching the ON CONFLICT specification'
  // }
}

// ## Write the value into the text
//
// A condition without a value, such as `isNull()`, needs no change.
const tries = await undone(db, async (tx) => {
  await tx.execute(makeTable);
  const upsert = tx
    .insert(jobs)
    .values(job)
    .onConflictDoUpdate({
      target: jobs.userId,
      targetWhere: sql`${jobs.state} = 'open'`,
      set: { tries: sql`${jobs.tries} + 1` },
    })
    .returning({ tries: jobs.tries })
    .prepare("upsert_open_job");
  for (let i = 0; i < 9; i++) await upsert.execute();
  return upsert.execute();
});

console.log("The tenth time:", tries);
// [ { tries: 10 } ]

await pool.end();
await client.end();
