import { count, eq } from "drizzle-orm";
import { db as db10 } from "../../examples/1.0/db";
import { client, db } from "../db";
import { posts, users } from "../db/schema";

/** Queries that answer the same question, by their names in the table. */
export type Cases = Record<string, () => PromiseLike<readonly unknown[]>>;

const join = () =>
  db.select().from(users).leftJoin(posts, eq(users.id, posts.authorId));

/**
 * All users with their posts. The first is the baseline: the JSON that db.query asks for,
 * in a statement written by hand, and its rows as postgres.js returns them.
 */
export const usersWithPosts = {
  "JSON by hand": () => client`
    select users.id, users.name, nested.posts
    from users
    left join lateral (
      select coalesce(json_agg(json_build_object(
        'id', posts.id, 'title', posts.title, 'authorId', posts.author_id
      )), '[]') as posts
      from posts
      where posts.author_id = users.id
    ) nested on true
  `,
  "db.query": () => db.query.users.findMany({ with: { posts: true } }),
  "db.query of 1.0": () => db10.query.users.findMany({ with: { posts: true } }),
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
} satisfies Cases;

/** How many posts each user has. */
export const postsPerUser = {
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
} satisfies Cases;

type User = typeof users.$inferSelect;
type Post = typeof posts.$inferSelect;
