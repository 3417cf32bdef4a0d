import postgres from "postgres";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { seed } from "../seed";
import { emptyDatabase } from "../testing/contents";
import { resetDatabase } from "./with-tables";
import { unlock } from "./lock";

const sql = postgres(process.env.DATABASE_URL!, { max: 1, onnotice: () => {} });

beforeAll(() => emptyDatabase(sql));
afterEach(unlock);
afterAll(() => emptyDatabase(sql));

test.each([
  ["drop table users_to_tags", "public.users_to_tags", "is gone"],
  [
    "alter table users rename name to title",
    "public.users",
    'was altered: it lacks "name text not null", has "title text not null"',
  ],
  [
    "alter table users alter name drop not null",
    "public.users",
    'was altered: it lacks "name text not null", has "name text"',
  ],
  [
    "alter table posts add body text",
    "public.posts",
    'was altered: it has "body text"',
  ],
  [
    "alter table tags alter id drop default",
    "public.tags",
    `was altered: it lacks "id integer not null default nextval('tags_id_seq'::regclass)", has "id integer not null"`,
  ],
  [
    "alter table posts drop constraint posts_author_id_users_id_fk",
    "public.posts",
    'was altered: it lacks "posts_author_id_users_id_fk FOREIGN KEY (author_id) REFERENCES users(id)"',
  ],
  [
    "alter table collisions.posts add unique (title)",
    "collisions.posts",
    'was altered: it has "posts_title_key UNIQUE (title)"',
  ],
  [
    "create table comments (author_id int references users)",
    "public.users",
    'was altered: it has "a foreign key of comments"',
  ],
  [
    "create table comments () inherits (posts)",
    "public.posts",
    'was altered: it has "a child, comments"',
  ],
  [
    "create rule keep as on delete to tags do instead nothing",
    "public.tags",
    'was altered: it has "rule keep"',
  ],
  [
    "create trigger same before update on tags for each row execute function suppress_redundant_updates_trigger()",
    "public.tags",
    'was altered: it has "trigger same"',
  ],
])(
  "%s: the fault says so, and how to start over",
  async (change, table, what) => {
    await seed("joins");
    await sql.unsafe(change);
    await unlock(); // the next process looks at the tables again

    const fault = await seed("joins").catch((error: Error) => error.message);
    expect(fault).toMatch(`The table ${table} in database `);
    expect(fault).toMatch(` ${what}.\nTo start over,`);

    await sql`drop table if exists comments`;
    await resetDatabase(); // as the next of these tests finds it
  },
);
