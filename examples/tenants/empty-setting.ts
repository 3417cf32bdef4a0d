// # invalid input syntax for type integer: "" in a policy: `current_setting()` after a transaction
//
// A setting that is not set is null for `current_setting(name, true)`. But on
// a connection where an earlier transaction has set it with `local`, it is an
// empty string, which is no integer and no uuid.
//
// Write: `nullif(current_setting('app.user_id', true), '')::integer`.
// Trap: error.
// In 1.0: the same.
// See: tenants/row-level-security, tenants/setting-stays-on-the-connection.
// Also: 22P02, invalid input syntax for type uuid: "", 42704, unrecognized
// configuration parameter, missing_ok, current_setting null, empty string, RLS
// works only sometimes, connection pool.
//
// npm run example tenants/empty-setting

import { DrizzleQueryError, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";
import { undone } from "../../src/undone";

await seed("blog");

const pool = postgres(process.env.DATABASE_URL!, { max: 1 }); // one connection
const pooled = drizzle({ client: pool });
const setUp = sql`
  create role drizzle_relations_app;
  grant drizzle_relations_app to current_user;
  grant select on posts to drizzle_relations_app;
  alter table posts enable row level security
`;

// The first request has a user.
await pooled.transaction(async (tx) => {
  await tx.execute(sql`select set_config('app.user_id', ${"1"}, true)`);
});

// The second request has none.
try {
  await undone(pooled, async (tx) => {
    await tx.execute(setUp);
    await tx.execute(sql`
      create policy own_posts on posts
      using (author_id = current_setting('app.user_id', true)::integer)
    `);
    await tx.execute(sql`set local role drizzle_relations_app`);
    return tx.select().from(posts);
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A request without a user:", { code, message });
  // { code: '22P02', message: 'invalid input syntax for type integer: ""' }
}

// ## Make null of the empty string
//
// A comparison with null is not true, so there are no rows.
const rows = await undone(pooled, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`
    create policy own_posts on posts using (
      author_id = nullif(current_setting('app.user_id', true), '')::integer
    )
  `);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(posts);
});

console.log("Without a user, no rows:", rows);
// []

// ## What `current_setting()` returns
const [settings] = await pooled.execute(sql`
  select
    current_setting('app.user_id', true) as "afterTransaction",
    current_setting('app.never_set', true) as "neverSet"
`);

console.log("On this connection:", { ...settings });
// { afterTransaction: '', neverSet: null }

// ## An error if nothing was ever set
//
// Without `true`, a name that was never set on the connection is an error. That
// also finds a misspelt name. After a transaction that has set it with `local`, the
// value is an empty string, without an error.
try {
  await pooled.execute(sql`select current_setting('app.never_set')`);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The name was never set:", { code, message });
  // {
  //   code: '42704',
  //   message: 'unrecognized configuration parameter "app.never_set"'
  // }
}

await pool.end();
await client.end();
