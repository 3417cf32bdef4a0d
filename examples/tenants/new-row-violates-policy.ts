// # new row violates row-level security policy for table "posts"
//
// A role for which policies hold can insert a row only if a policy for `insert` or
// for all commands allows it. `returning()` also needs a policy with which the role
// can see the new row.
//
// Write: a policy `for insert` with a condition on the user, here `with check
// (author_id = current_setting('app.user_id')::integer)`.
// Trap: error.
// In 1.0: the same.
// See: tenants/row-level-security, tenants/policy-is-ignored, tenants/empty-setting,
// writes/error-code-is-undefined.
// Also: 42501, permission denied, withCheck, insert refused, Supabase insert
// returning, RLS insert, upsert, update of another user's row does nothing.
//
// npm run example tenants/new-row-violates-policy

import { DrizzleQueryError, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";
import { undone } from "../../src/undone";

await seed("blog");

// Alice can read her own posts.
const setUp = sql`
  create role drizzle_relations_app; grant drizzle_relations_app to current_user;
  grant select, insert, update on posts to drizzle_relations_app;
  grant usage on sequence posts_id_seq to drizzle_relations_app;
  alter table posts enable row level security;
  create policy read_own on posts for select to drizzle_relations_app
  using (author_id = current_setting('app.user_id')::integer);
  select set_config('app.user_id', '1', true)
`;
const mine = { title: "Third Try", authorId: 1 };
const ofBob = { title: "Third Try", authorId: 2 };
try {
  await undone(db, async (tx) => {
    await tx.execute(setUp);
    await tx.execute(sql`set local role drizzle_relations_app`);
    await tx.insert(posts).values(mine);
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("No policy is for insert:", { code, message });
  // {
  //   code: '42501',
  //   message: 'new row violates row-level security policy for table "posts"'
  // }
}

// ## A policy for insert
//
// `with check` is the condition for new rows. A policy for all commands, without
// `with check`, uses its `using` for them.
const insertOwn = sql`
  create policy insert_own on posts for insert to drizzle_relations_app
  with check (author_id = current_setting('app.user_id')::integer)
`;
const inserted = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(insertOwn);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.insert(posts).values(mine).returning({ title: posts.title });
});

console.log("Inserted:", inserted);
// [ { title: 'Third Try' } ]

// ## `returning()` of a row that the role cannot see
//
// This policy allows all new rows, and the role can see only those of Alice.
// `onConflictDoUpdate()` and `onConflictDoNothing({ target })` need what
// `returning()` needs.
const insertAny = sql`
  create policy insert_any on posts for insert with check (true)
`;
let inserts = 0;
try {
  await undone(db, async (tx) => {
    await tx.execute(setUp);
    await tx.execute(insertAny);
    await tx.execute(sql`set local role drizzle_relations_app`);
    await tx.insert(posts).values(ofBob);
    inserts += 1;
    return tx.insert(posts).values(ofBob).returning();
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError) || !error.cause) throw error;
  const { message } = error.cause;
  console.log("After one insert, with returning():", [inserts, message]);
  // [ 1, 'new row violates row-level security policy for table "posts"' ]
}

// ## An update of a row that the role cannot see
//
// Such an update changes no row, without an error. Look at the number of rows. With this
// policy, an update that gives a post of Alice to Bob fails with the error above.
const updateOwn = sql`
  create policy update_own on posts for update to drizzle_relations_app
  using (author_id = current_setting('app.user_id')::integer)
`;
const updated = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(updateOwn);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx
    .update(posts)
    .set({ title: "Mine" })
    .where(eq(posts.id, 3))
    .returning();
});

console.log("The post of Bob is not updated:", updated);
// []

await client.end();
