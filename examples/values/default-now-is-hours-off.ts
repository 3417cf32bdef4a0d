// # `defaultNow()` is some hours off: a `timestamp` without time zone
//
// `now()` writes the local time of the session into a `timestamp` without time
// zone, and Drizzle reads it as UTC. So the `Date` is off by the offset of the
// session's time zone.
//
// Write: `timestamp("at", { withTimezone: true })`. For a column that exists, name
// the time zone of its values in the migration.
// Trap: wrong time.
// In 1.0: the same.
// See: values/eq-on-a-timestamp, joins/day-in-a-time-zone, values/timestamp-inside-with.
// Also: created_at is wrong, off by one hour, time zone, timezone, timestamptz,
// timestamp with or without time zone, UTC, local time, summer time, now(), default
// now, updated_at in the future.
//
// npm run example values/default-now-is-hours-off

import { sql } from "drizzle-orm";
import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";

const logins = pgTable("logins", {
  id: integer("id").primaryKey(),
  at: timestamp("at").notNull().defaultNow(),
});

const hoursOff = await db.transaction(async (tx) => {
  await tx.execute(sql`
    set local timezone to 'Asia/Tokyo';
    create temporary table logins (
      id int primary key, at timestamp not null default now()
    ) on commit drop
  `);
  const [now] = await tx.execute<{ ms: number }>(
    sql`select (
      extract(epoch from date_trunc('milliseconds', now())) * 1000
    )::float8 as ms`,
  );
  await tx.insert(logins).values({ id: 1 });
  const [login] = await tx.select().from(logins);
  return Math.round((login!.at.getTime() - now!.ms) / 3_600_000);
});

console.log("Hours that the login is off:", hoursOff);
// 9

// ## Declare the column `withTimezone: true`
//
// The column holds a point in time, and is right in each time zone of the session. To change
// a column that exists, say which time zone its values have: `alter column "at" type
// timestamptz using "at" at time zone 'Asia/Tokyo'` for values of `now()` as above,
// and `'UTC'` for those of a `Date`. A column with `defaultNow()` and
// `$onUpdate(() => new Date())` has both, and needs a `case`. PostgreSQL rewrites the
// table, and blocks reads and writes meanwhile. Programs with the old declaration then
// read each value off by the offset of the session. The statement that drizzle-kit
// writes, and that `push` runs at once, takes the time zone of the session that runs
// it.
const exactLogins = pgTable("exact_logins", {
  id: integer("id").primaryKey(),
  at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
});

const noHoursOff = await db.transaction(async (tx) => {
  await tx.execute(sql`
    set local timezone to 'Asia/Tokyo';
    create temporary table exact_logins (
      id int primary key, at timestamptz not null default now()
    ) on commit drop
  `);
  const [now] = await tx.execute<{ ms: number }>(
    sql`select (
      extract(epoch from date_trunc('milliseconds', now())) * 1000
    )::float8 as ms`,
  );
  await tx.insert(exactLogins).values({ id: 1 });
  const [login] = await tx.select().from(exactLogins);
  return Math.round((login!.at.getTime() - now!.ms) / 3_600_000);
});

console.log("With a time zone:", noHoursOff);
// 0

// A `Date` of your own is right in both: Drizzle writes it in UTC.

await client.end();
