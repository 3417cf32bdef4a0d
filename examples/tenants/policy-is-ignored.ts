// # Row level security has no effect: a superuser and the table's owner see every row
//
// Policies do not hold for superusers and roles with `BYPASSRLS`. Without
// `force`, they do not hold for the owner of the table and roles that inherit
// its rights. The user that runs the migrations is often one of them.
//
// Write: `set local role drizzle_relations_app`, in each transaction. Policies hold
// for this role.
// Trap: rows of other users.
// In 1.0: the same.
// See: tenants/row-level-security, tenants/view-ignores-policies,
// tenants/empty-setting.
// Also: RLS does not work, policy is ignored, policy not applied, FORCE ROW
// LEVEL SECURITY, BYPASSRLS, postgres user, service_role, row_security_active,
// table owner.
//
// npm run example tenants/policy-is-ignored

import { sql } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";
import { undone } from "../../src/undone";

await seed("blog");

const setUp = sql`
  create role drizzle_relations_app;
  grant drizzle_relations_app to current_user;
  grant select on posts to drizzle_relations_app;
  alter table posts enable row level security;
  create policy own_posts on posts
  using (author_id = nullif(current_setting('app.user_id', true), '')::integer)
`;
const asOwner = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`select set_config('app.user_id', ${"2"}, true)`);
  return tx.select().from(posts).orderBy(posts.id);
});

console.log("Bob sees the posts of Alice:", asOwner);
// [
//   { id: 1, title: 'Hello World', authorId: 1 },
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// ## Use another role
//
// Either the application connects as a role for which policies hold, or each
// transaction changes to it. Outside of a transaction, `set local` has no effect,
// and PostgreSQL only sends a warning.
const asApp = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`select set_config('app.user_id', ${"2"}, true)`);
  await tx.execute(sql`set local role drizzle_relations_app`);
  return tx.select().from(posts).orderBy(posts.id);
});

console.log("Bob sees his own post:", asApp);
// [ { id: 3, title: 'Getting Started', authorId: 2 } ]

// ## Ask PostgreSQL whether policies hold
//
// `row_security_active()` answers for the current role. A test of your
// application can call it. With node-postgres or PGlite, use `rows` of the result.
const active = await undone(db, async (tx) => {
  const isActive = sql`select row_security_active('posts') as active`;
  await tx.execute(setUp);
  const owner = await tx.execute(isActive);
  await tx.execute(sql`set local role drizzle_relations_app`);
  const app = await tx.execute(isActive);
  return { owner: [...owner], app: [...app] };
});

console.log("Only for the role:", active);
// { owner: [ { active: false } ], app: [ { active: true } ] }

// ## Force the policies on the owner
//
// With `force`, the policies hold for the owner of the table, too, but not for
// a superuser or for `BYPASSRLS`. drizzle-kit does not write this statement.
// Put it into a migration. A later migration that the owner runs then changes
// only the rows that a policy allows.
const drafts = pgTable("drafts", { authorId: integer("author_id").notNull() });
const asOwnerOfDrafts = await undone(db, async (tx) => {
  await tx.execute(setUp);
  await tx.execute(sql`select set_config('app.user_id', ${"2"}, true)`);
  await tx.execute(sql`set local role drizzle_relations_app`);
  await tx.execute(sql`
    create temporary table drafts (author_id integer not null);
    insert into drafts values (1), (2);
    alter table drafts enable row level security;
    create policy own_drafts on drafts
    using (author_id = current_setting('app.user_id')::integer)
  `);
  const before = await tx.select().from(drafts).orderBy(drafts.authorId);
  await tx.execute(sql`alter table drafts force row level security`);
  return { before, after: await tx.select().from(drafts) };
});

console.log("The owner, before and after:", asOwnerOfDrafts);
// {
//   before: [ { authorId: 1 }, { authorId: 2 } ],
//   after: [ { authorId: 2 } ]
// }

await client.end();
