// # infinite recursion detected in policy for relation "members"
//
// A policy for `select` or for all commands also holds for a subquery of its table
// in the policy itself. Two tables whose policies read each other give the same error.
//
// Write: a function with `security definer set search_path = ''` that reads the
// table, and call it in the policy.
// Trap: error.
// In 1.0: the same.
// See: tenants/row-level-security, tenants/policy-is-ignored,
// tenants/empty-setting.
// Also: 42P17, RLS recursion, policy with a subquery, members of an organization,
// team members, Supabase, is_member, join table, security definer.
//
// npm run example tenants/infinite-recursion-in-a-policy

import { DrizzleQueryError, sql } from "drizzle-orm";
import { integer, pgSchema } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { undone } from "../../src/undone";

const members = pgSchema("lab").table("members", {
  organizationId: integer("organization_id").notNull(),
  userId: integer("user_id").notNull(),
});
const makeTable = sql`
  create schema lab;
  create table lab.members (
    organization_id integer not null, user_id integer not null
  );
  insert into lab.members values (1, 1), (1, 2), (2, 3);
  select set_config('app.user_id', '1', true);
  create role drizzle_relations_app;
  grant drizzle_relations_app to current_user;
  grant usage on schema lab to drizzle_relations_app;
  grant select on lab.members to drizzle_relations_app;
  alter table lab.members enable row level security
`;
try {
  await undone(db, async (tx) => {
    await tx.execute(makeTable);
    await tx.execute(sql`
      create policy same_organization on lab.members for select
      using (organization_id in (
        select organization_id from lab.members
        where user_id = current_setting('app.user_id')::integer
      ))
    `);
    await tx.execute(sql`set local role drizzle_relations_app`);
    return tx.select().from(members);
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The policy reads its own table:", { code, message });
  // {
  //   code: '42P17',
  //   message: 'infinite recursion detected in policy for relation "members"'
  // }
}

// ## Read the table in a function of its owner
//
// With `security definer`, the query in the function runs as the owner of the
// function, here the owner of the table: no policy holds for it. If another role owns
// the function, or the table has `force row level security`, the owner of the function
// must be a superuser or have `BYPASSRLS`, or the error is `stack depth limit exceeded`.
const colleagues = await undone(db, async (tx) => {
  await tx.execute(makeTable);
  await tx.execute(sql`
    create function lab.own_organizations() returns setof integer
    language sql stable security definer set search_path = ''
    as $$
      select organization_id from lab.members
      where user_id = current_setting('app.user_id')::integer
    $$
  `);
  await tx.execute(sql`
    create policy same_organization on lab.members for select
    using (organization_id in (select lab.own_organizations()))
  `);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(members).orderBy(members.userId);
});

console.log("The members of the same organization:", colleagues);
// [ { organizationId: 1, userId: 1 }, { organizationId: 1, userId: 2 } ]

await client.end();
