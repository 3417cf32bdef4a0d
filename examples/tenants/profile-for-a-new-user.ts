// # A row of your own for each new user of Supabase's `auth.users`: a trigger
//
// Another program inserts the users, without your code. A trigger in the database
// inserts the profile in the same transaction.
//
// Group: insert.
// In 1.0: the same.
// See: tenants/auth-users, tenants/policies-in-a-migration,
// writes/insert-user-with-posts.
// Also: Supabase, handle_new_user, on_auth_user_created, create profile after
// sign up, trigger on auth.users, security definer, raw_user_meta_data,
// drizzle-kit generate --custom.
//
// npm run example tenants/profile-for-a-new-user

import { eq, sql } from "drizzle-orm";
import { pgSchema, text, uuid } from "drizzle-orm/pg-core";
import { authUsers } from "drizzle-orm/supabase";
import { client, db } from "../../src/db";
import { undone } from "../../src/undone";

const profiles = pgSchema("lab").table("profiles", {
  id: uuid("id")
    .primaryKey()
    .references(() => authUsers.id, { onDelete: "cascade" }),
  name: text("name").notNull(),
});

// This database is not Supabase's, so the example makes all tables first.
const makeTables = sql`
  create schema auth;
  create table auth.users (
    id uuid primary key,
    email text,
    raw_user_meta_data jsonb
  );
  create schema lab;
  create table lab.profiles (
    id uuid primary key references auth.users on delete cascade,
    name text not null
  )
`;

// ## The trigger, in a migration of your own
//
// `drizzle-kit generate --custom` makes an empty file for it, and `push` does not
// run this file. The metadata come from the user, and can be missing. An error in the
// function also refuses the new user. Users from before the trigger have no profile:
// insert the missing ones once. Supabase's API serves the tables of `public`: [switch
// row level security on](policies-in-a-migration.md) for a table there.
const makeTrigger = sql`
  create function lab.insert_profile() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
  begin
    insert into lab.profiles (id, name)
    values (new.id, coalesce(new.raw_user_meta_data ->> 'name', 'New user'));
    return new;
  end
  $$;
  create trigger insert_profile after insert on auth.users
  for each row execute function lab.insert_profile()
`;
const ann = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const ben = "9b2d6f0e-1c0a-4a52-8f3e-2f2a3c1d4e5f";
const rows = await undone(db, async (tx) => {
  await tx.execute(makeTables);
  await tx.execute(makeTrigger);
  await tx.execute(sql`
    insert into auth.users (id, email, raw_user_meta_data)
    values (${ann}, 'ann@x.org', '{"name":"Ann"}'), (${ben}, 'ben@x.org', null)
  `);
  return tx
    .select({ email: authUsers.email, name: profiles.name })
    .from(profiles)
    .innerJoin(authUsers, eq(authUsers.id, profiles.id))
    .orderBy(authUsers.email);
});

console.log("Each user has a profile:", rows);
// [
//   { email: 'ann@x.org', name: 'Ann' },
//   { email: 'ben@x.org', name: 'New user' }
// ]

await client.end();
