import { relations } from "drizzle-orm";
import { integer, pgSchema, serial, text } from "drizzle-orm/pg-core";
import type { Sql } from "postgres";
import { Fault, server } from "../runtime/faults";
import { withTables } from "../runtime/with-tables";

// Tables as those of the lesson, in a PostgreSQL schema that no example uses.

/** The PostgreSQL schema of the tables. */
export const name = "drizzle_relations_benchmark";
const mark = "made by npm run bench:queries";

const benchmark = pgSchema(name);

export const users = benchmark.table("users", {
  id: serial("id").primaryKey(),
  name: text("name").notNull(),
});

export const posts = benchmark.table("posts", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
  authorId: integer("author_id")
    .notNull()
    .references(() => users.id),
});

export const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts),
}));

export const postsRelations = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
}));

/**
 * Makes the tables, in a schema that is marked as this repository's, of a database that
 * is this repository's, or nobody's.
 *
 * @throws Fault if the database, or a schema of that name, is somebody else's
 */
export async function makeTables(sql: Sql): Promise<void> {
  await withTables(async () => {});
  const [found] = await sql<[{ comment: string | null }?]>`
    select obj_description(oid, 'pg_namespace') as comment
    from pg_namespace where nspname = ${name}
  `;
  if (found && found.comment !== mark)
    throw new Fault(
      `The database "${server().database}" on ${server().address} has a schema ${name} that is not this repository's.\nIt is left as it is: rename it, or name another database in DATABASE_URL.`,
    );
  await sql.begin(async (tx) => {
    await tx.unsafe(`
      drop schema if exists ${name} cascade;
      create schema ${name};
      comment on schema ${name} is '${mark}';
      create table ${name}.users (id serial primary key, name text not null);
      create table ${name}.posts (
        id serial primary key,
        title text not null,
        author_id integer not null references ${name}.users
      );
    `);
  });
}

/** Leaves so many users in the tables, and so many posts of each, in no order. */
export async function fillTables(
  sql: Sql,
  size: number,
  postsOfEach: number,
): Promise<void> {
  await sql.unsafe(`
    truncate ${name}.users, ${name}.posts restart identity;
    insert into ${name}.users (name)
      select 'User ' || i from generate_series(1, ${size}) i;
    insert into ${name}.posts (title, author_id)
      select 'Post ' || i, 1 + i % ${size}
      from generate_series(1, ${size * postsOfEach}) i;
  `);
  await sql.unsafe(`vacuum analyze ${name}.users, ${name}.posts`);
}

/** Adds an index on the foreign key, which references() does not. */
export async function addIndex(sql: Sql): Promise<void> {
  await sql.unsafe(`create index on ${name}.posts (author_id)`);
}

export async function dropIndex(sql: Sql): Promise<void> {
  await sql.unsafe(`drop index ${name}.posts_author_id_idx`);
}

export async function dropTables(sql: Sql): Promise<void> {
  await sql.unsafe(`drop schema ${name} cascade`);
}
