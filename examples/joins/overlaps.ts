// # Find reservations that overlap, and the rooms that are free
//
// Two periods overlap if each starts before the other ends. Join the table with
// itself on this condition.
//
// Group: filter.
// In 1.0: the same.
// See: joins/range, joins/self-join, joins/without-a-match.
// Also: overlapping date ranges, double booking, is the room taken,
// availability, conflict of appointments, time slots, schedule, intersection of
// periods, calendar conflicts, free rooms, date range overlap, tsrange.
//
// npm run example joins/overlaps

import { and, eq, gt, lt, notExists, sql } from "drizzle-orm";
import { alias, date, integer, pgTable, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { seed } from "../../src/seed";

await seed("joins");

const rooms = pgTable("rooms", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
});
const stays = pgTable("stays", {
  id: integer("id").primaryKey(),
  roomId: integer("room_id").notNull(),
  startsOn: date("starts_on").notNull(),
  endsOn: date("ends_on").notNull(),
});

// ## A join on both conditions
//
// Each stay must start before it ends: `check (starts_on < ends_on)`. Check
// `wanted`, too: if its days are exchanged, the query misses stays. `endsOn` is the day
// of departure: stay 3 starts on the day that stay 2 ends, and does not overlap it.
// If the last day belongs to the period, write `lte` and `gte` for the days, and
// `<=` in the check. `lt(stays.id, others.id)` keeps each pair once. If the end can
// be null, compare with `coalesce(ends_on, 'infinity')`: a comparison with null
// finds nothing. (The tables exist only inside this transaction.)
const { pairs, free } = await db.transaction(async (tx) => {
  await tx.execute(sql`
    create temporary table rooms (id int primary key, name text not null)
    on commit drop
  `);
  await tx.execute(sql`
    create temporary table stays (
      id int primary key, room_id int not null,
      starts_on date not null, ends_on date not null
    ) on commit drop
  `);
  await tx.insert(rooms).values([
    { id: 1, name: "Garden" },
    { id: 2, name: "Street" },
  ]);
  await tx.insert(stays).values([
    { id: 1, roomId: 1, startsOn: "2026-05-01", endsOn: "2026-05-05" },
    { id: 2, roomId: 1, startsOn: "2026-05-04", endsOn: "2026-05-06" },
    { id: 3, roomId: 1, startsOn: "2026-05-06", endsOn: "2026-05-09" },
    { id: 4, roomId: 2, startsOn: "2026-05-02", endsOn: "2026-05-03" },
  ]);

  const others = alias(stays, "others");
  const pairs = await tx
    .select({ first: stays.id, second: others.id })
    .from(stays)
    .innerJoin(
      others,
      and(
        eq(others.roomId, stays.roomId),
        lt(stays.id, others.id),
        lt(stays.startsOn, others.endsOn),
        lt(others.startsOn, stays.endsOn),
      ),
    )
    .orderBy(stays.id, others.id);

  const wanted = { startsOn: "2026-05-03", endsOn: "2026-05-06" };
  const taken = tx
    .select({ id: stays.id })
    .from(stays)
    .where(
      and(
        eq(stays.roomId, rooms.id),
        lt(stays.startsOn, wanted.endsOn),
        gt(stays.endsOn, wanted.startsOn),
      ),
    );
  const free = await tx
    .select({ name: rooms.name })
    .from(rooms)
    .where(notExists(taken))
    .orderBy(rooms.id);

  return { pairs, free };
});

console.log("The pairs that overlap:", pairs);
// [ { first: 1, second: 2 } ]

console.log("The rooms that are free from May 3 to 6:", free);
// [ { name: 'Street' } ]

// If two requests look for a free room at the same time, both find it. A
// constraint refuses the second insert: `exclude using gist (room_id with =,
// daterange(starts_on, ends_on) with &&)`, with the extension `btree_gist`. If the
// last day belongs to the period, write `daterange(starts_on, ends_on, '[]')`.
// drizzle-kit does not know this constraint: `npx drizzle-kit generate --custom`
// makes an empty file for it. With this constraint, `drizzle-kit push` of 1.0
// fails: it tries to drop the constraint's index.

await client.end();
