// What src/ needs of this folder's own Drizzle, 1.0. The scripts do not use it.

import { defineRelations } from "drizzle-orm";
import { integer, pgSchema, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";

export { NoopLogger } from "drizzle-orm/logger";

/**
 * Loads a package as the scripts of this folder resolve it.
 *
 * @param {string} name
 */
export const load = (name) => import(name);

/**
 * The query of all users with their posts, for `npm run bench:queries`.
 *
 * @param {import("postgres").Sql} client
 * @param {string} schema the PostgreSQL schema of the tables
 */
export function usersWithPosts(client, schema) {
  const benchmark = pgSchema(schema);
  const users = benchmark.table("users", {
    id: serial("id").primaryKey(),
    name: text("name").notNull(),
  });
  const posts = benchmark.table("posts", {
    id: serial("id").primaryKey(),
    title: text("title").notNull(),
    authorId: integer("author_id").notNull(),
  });
  const relations = defineRelations({ users, posts }, (r) => ({
    users: {
      posts: r.many.posts({ from: r.users.id, to: r.posts.authorId }),
    },
  }));
  const db = drizzle({ client, relations });
  return () => db.query.users.findMany({ with: { posts: true } });
}
