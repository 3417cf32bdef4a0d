// # A view shows the rows of all users, although its table has row level security
//
// By default, PostgreSQL checks the policies of a view's tables for the owner
// of the view, not for the role that queries it. The user that runs the
// migrations owns the view, and often the table, too.
//
// Write: `alter view post_titles owner to drizzle_relations_app`, or a security
// invoker view since PostgreSQL 15.
// Trap: rows of other users.
// In 1.0: the same.
// See: tenants/policy-is-ignored, tenants/row-level-security,
// joins/view-of-two-tables.
// Also: pgView, view bypasses RLS, securityInvoker, security_invoker, security
// definer view, Supabase linter, materialized view.
//
// npm run example tenants/view-ignores-policies

import { sql } from "drizzle-orm";
import { pgView, text } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { seed } from "../../src/seed";
import { undone } from "../../src/undone";

await seed("blog");

const postTitles = pgView("post_titles", { title: text("title") }).existing();
const setUp = sql`
  create role drizzle_relations_app;
  grant drizzle_relations_app to current_user;
  grant usage, create on schema public to drizzle_relations_app;
  grant select on posts to drizzle_relations_app;
  alter table posts enable row level security;
  create policy own_posts on posts to drizzle_relations_app
  using (author_id = nullif(current_setting('app.user_id', true), '')::integer);
  create view post_titles as select title from posts;
  grant select on post_titles to drizzle_relations_app;
  select set_config('app.user_id', '2', true)
`;
const titles = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(postTitles).orderBy(postTitles.title);
});

console.log("Bob sees the posts of Alice:", titles);
// [
//   { title: 'Getting Started' },
//   { title: 'Hello World' },
//   { title: 'Second Thoughts' }
// ]

// ## Give the view to a role for which the policies hold
//
// The new owner needs the right to read the table, and can drop the view. If no
// superuser runs the statement, its user must be a member of the new owner, which
// also needs the right to create in the schema: revoke this right afterwards. If the query of a view changes, a generated
// migration drops the view and creates it: repeat this statement and the grants
// then. `drizzle-kit push` keeps the old query, without an error.
const ownTitles = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`alter view post_titles owner to drizzle_relations_app`);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(postTitles).orderBy(postTitles.title);
});

console.log("Bob sees his own post:", ownTitles);
// [ { title: 'Getting Started' } ]

// ## Since PostgreSQL 15: `security_invoker`
//
// With `alter view post_titles set (security_invoker = true)`, PostgreSQL checks
// the policies and the grants for the role that queries. In Drizzle, it is
// `.with({ securityInvoker: true })` before `as()`: `drizzle-kit push` resets an option
// that is not declared, without a warning. A materialized view holds the rows that its
// owner saw when it was refreshed.

await client.end();
