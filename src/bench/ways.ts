import { count, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import { usersWithPosts as withDrizzle1 } from "../../examples/1.0/harness.js";
import * as schema from "./tables";
import { name, posts, users } from "./tables";

/** Ways to ask one question, each under its name. */
export type Ways = Record<string, () => PromiseLike<readonly unknown[]>>;

/**
 * Ways to get all users with their posts. The first is the floor: the statement of
 * db.query, written by hand, and its rows as postgres.js returns them.
 */
export function usersWithPosts(client: Sql) {
  const db = drizzle(client, { schema });
  const join = () =>
    db.select().from(users).leftJoin(posts, eq(users.id, posts.authorId));

  return {
    "JSON by hand": () => client`
      select users.id, users.name, nested.posts
      from drizzle_relations_benchmark.users
      left join lateral (
        select coalesce(json_agg(json_build_object(
          'id', posts.id, 'title', posts.title, 'authorId', posts.author_id
        )), '[]') as posts
        from drizzle_relations_benchmark.posts
        where posts.author_id = users.id
      ) nested on true
    `,
    "db.query": () => db.query.users.findMany({ with: { posts: true } }),
    "db.query of 1.0": withDrizzle1(client, name),
    "left join": () => join(),
    "left join, folded": async () => {
      const byId = new Map<number, User & { posts: Post[] }>();
      for (const { users: user, posts: post } of await join()) {
        const found = byId.get(user.id) ?? { ...user, posts: [] };
        if (post) found.posts.push(post);
        byId.set(user.id, found);
      }
      return [...byId.values()];
    },
  } satisfies Ways;
}

/** Ways to count the posts of each user. */
export function postsPerUser(client: Sql) {
  const db = drizzle(client, { schema });
  return {
    "left join and groupBy": () =>
      db
        .select({ id: users.id, posts: count(posts.id) })
        .from(users)
        .leftJoin(posts, eq(users.id, posts.authorId))
        .groupBy(users.id),
    "db.query, counted here": async () => {
      const all = await db.query.users.findMany({ with: { posts: true } });
      return all.map(({ id, posts }) => ({ id, posts: posts.length }));
    },
  } satisfies Ways;
}

type User = typeof users.$inferSelect;
type Post = typeof posts.$inferSelect;
