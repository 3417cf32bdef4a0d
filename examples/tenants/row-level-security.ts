// # Row level security: `db.query` and joins return only the rows of one user
//
// PostgreSQL adds the condition of a policy to a query of its table, if the policy
// holds for the role and the command. Start a transaction with
// `set_config(name, user, true)` and `set local role`: the queries in it need no
// condition of their own.
//
// Group: limit what is seen.
// In 1.0: the same.
// See: tenants/policy-is-ignored, tenants/setting-stays-on-the-connection,
// tenants/new-row-violates-policy, tenants/policies-in-a-migration,
// tenants/view-ignores-policies.
// Also: RLS, CREATE POLICY, set_config, current_setting, SET LOCAL ROLE, tenant
// isolation, multi-tenant, Supabase, Neon, auth.uid, only rows of the logged-in
// user.
//
// npm run example tenants/row-level-security

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";
import { undone } from "../../src/undone";

await seed("blog");

// ## What a migration does once
//
// Row level security is off for `users`, so the role sees all users. Policies do
// not replace grants. `pgPolicy()` and `pgRole()` declare a policy and a role
// for drizzle-kit, but no grant. `drizzle-kit push` drops a policy that is not
// declared, and with the last one [switches row level security
// off](last-policy-is-removed.md), if the table is declared without it.
const setUp = sql`
  create role drizzle_relations_app;
  grant drizzle_relations_app to current_user;
  grant select on users, posts to drizzle_relations_app;
  alter table posts enable row level security;
  create policy own_posts on posts to drizzle_relations_app
  using (author_id = nullif(current_setting('app.user_id', true), '')::integer)
`;

// ## The posts of Alice, in `db.query`
//
// Take the id from the session of the user, not from a request. `true` and `local`
// limit the two settings to this transaction. `undone()` runs a function in a
// transaction and rolls it back: your code calls `db.transaction()`. Use its `tx`:
// a query of `db` [is not in the
// transaction](../writes/db-inside-a-transaction.md), and does not have the two
// settings.
//
// SQL that runs as this role can also set another user: a policy of this kind
// helps against a forgotten condition, not against SQL injection. A
// [cache for all queries](../sql/cached-rows-are-stale.md) gives the rows of one user
// to another: use a client without it.
const usersForAlice = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`select set_config('app.user_id', ${"1"}, true)`);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.query.users.findMany({
    with: { posts: { orderBy: (post, { asc }) => asc(post.id) } },
    orderBy: (user, { asc }) => asc(user.id),
  });
});

console.log("Only the posts of Alice:", usersForAlice);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [
//       { id: 1, title: 'Hello World', authorId: 1 },
//       { id: 2, title: 'Second Thoughts', authorId: 1 }
//     ]
//   },
//   { id: 2, name: 'Bob', posts: [] },
//   { id: 3, name: 'Carol', posts: [] }
// ]

// ## The posts of Bob, in a join
const postsForBob = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`select set_config('app.user_id', ${"2"}, true)`);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx
    .select({ name: users.name, title: posts.title })
    .from(users)
    .leftJoin(posts, eq(posts.authorId, users.id))
    .orderBy(users.id, posts.id);
});

console.log("Only the post of Bob:", postsForBob);
// [
//   { name: 'Alice', title: null },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

// ## No user: no rows
//
// Without a user, the setting is null or an empty string. `nullif()` makes null
// of both, and a comparison with null is not true.
const postsForNobody = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(posts).orderBy(posts.id);
});

console.log("Without a user:", postsForNobody);
// []

await client.end();
