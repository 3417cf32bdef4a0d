// # A request sees the rows of another user: the setting stays on the connection of the pool
//
// `set_config(name, value, false)`, `set` and `set role` last until the
// connection ends, if no reset or rollback undoes them. A pool can give the same
// connection to the next request.
//
// Write: `set_config('app.user_id', ${"1"}, true)`, in the transaction that
// needs it.
// Trap: rows of another user.
// In 1.0: the same.
// See: tenants/row-level-security, tenants/empty-setting,
// writes/db-inside-a-transaction, relational-queries/prepared.
// Also: RLS with a connection pool, PgBouncer, transaction mode, Supavisor,
// session variable, SET LOCAL, is_local, leak between requests, wrong tenant.
//
// npm run example tenants/setting-stays-on-the-connection

import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";
import { undone } from "../../src/undone";

await seed("blog");

// A pool of one connection, so that the requests get the same one.
const pool = postgres(process.env.DATABASE_URL!, { max: 1 });
const pooled = drizzle({ client: pool });
const setUp = sql`
  create role drizzle_relations_app;
  grant drizzle_relations_app to current_user;
  grant select on posts to drizzle_relations_app;
  alter table posts enable row level security;
  create policy own_posts on posts to drizzle_relations_app
  using (author_id = nullif(current_setting('app.user_id', true), '')::integer)
`;

// The request of Alice sets her id. The next request is Bob's, and its code
// forgets to set his.
await pooled.execute(sql`select set_config('app.user_id', ${"1"}, false)`);
const forBob = await undone(pooled, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(posts).orderBy(posts.id);
});

console.log("Bob sees the posts of Alice:", forBob);
// [
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 2, title: 'Second Thoughts', authorId: 1 }
// ]

// ## Set it for the transaction
//
// `true` is for `local`: at the end of the transaction, the setting has its
// earlier value again, or [is an empty string](empty-setting.md) if it had none.
// Outside of a transaction, it ends with its own statement. A pooler in transaction
// mode, such as PgBouncer, can change the connection between two transactions: use
// `true` there, too. With a `Client` of node-postgres instead of a `Pool`, other
// requests are [in the same transaction](../writes/db-inside-a-transaction.md), and
// have its setting.
await pooled.execute(sql`reset all`);
await pooled.transaction(async (tx) => {
  await tx.execute(sql`select set_config('app.user_id', ${"1"}, true)`);
});
const forNobody = await undone(pooled, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(posts).orderBy(posts.id);
});

console.log("The next request sees none:", forNobody);
// []

// ## A role that stays
//
// The same holds for the role. With `local`, it ends with the outer transaction. A
// nested one that succeeds does not end it.
const roles = await undone(pooled, async (tx) => {
  await tx.execute(setUp);
  await tx.transaction(async (nested) => {
    await nested.execute(sql`set local role drizzle_relations_app`);
  });
  return tx.execute(sql`select current_user = session_user as "isReset"`);
});

console.log("After a nested transaction, the role is still set:", [...roles]);
// [ { isReset: false } ]

await pool.end();
await client.end();
