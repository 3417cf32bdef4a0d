import { sql, TransactionRollbackError } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, afterEach, expect, test } from "vitest";
import { seed } from "../seed";
import { emptyDatabase } from "../testing/contents";
import { unlock } from "./lock";
import { readMigrations } from "./migrations";
import { findChanges } from "./tables";

const options = { max: 1, onnotice: () => {} };
const client = postgres(process.env.DATABASE_URL!, options);
const db = drizzle(client);

afterEach(async () => {
  await unlock();
  await emptyDatabase(client);
});
afterAll(() => client.end());

test("what somebody has changed by hand is found", async () => {
  await emptyDatabase(client);
  await seed("joins");
  const changed = db.transaction(async (tx) => {
    await tx.execute(
      sql.raw(`
      drop table users_to_tags;
      alter table users rename name to title;
      alter table posts add body text;
      alter table posts alter title drop not null;
      alter table posts drop constraint posts_author_id_users_id_fk;
      alter table tags alter id drop default;
      alter table collisions.users add unique (title);
      create table comments (author_id int references users);
      create table more_posts () inherits (posts);
      create rule keep as on delete to tags do instead nothing;
      create trigger same before update on tags
        for each row execute function suppress_redundant_updates_trigger()`),
    );
    const statements = readMigrations().flatMap(({ statements }) => statements);
    expect(await findChanges(tx, statements)).toEqual([
      {
        table: "public.users",
        what: 'was altered: it lacks "name text not null", has "a foreign key of comments", has "title text not null"',
      },
      {
        table: "public.posts",
        what: 'was altered: it lacks "posts_author_id_users_id_fk FOREIGN KEY (author_id) REFERENCES users(id)", lacks "title text not null", has "a child, more_posts", has "body text", has "title text"',
      },
      {
        table: "public.tags",
        what: `was altered: it lacks "id integer not null default nextval('tags_id_seq'::regclass)", has "id integer not null", has "rule keep", has "trigger same"`,
      },
      { table: "public.users_to_tags", what: "is gone" },
      {
        table: "collisions.users",
        what: 'was altered: it has "users_title_key UNIQUE (title)"',
      },
    ]);
    tx.rollback();
  });
  await expect(changed).rejects.toThrow(TransactionRollbackError);
});

test("it is told with how to start over", async () => {
  await seed("joins");
  await unlock(); // the next process looks at the tables again
  await client`alter table posts add body text`;

  const message = await seed("joins").catch(String);
  expect(message).toMatch("The table public.posts in database ");
  expect(message).toMatch(` was altered: it has "body text".
To start over, without the rows that are in the tables: npm run db:reset`);
});
