// # Collisions
//
// Two tables can have a column with the same name. Here, users and posts both
// have a `title`.
//
// npm run example:1.0:collisions

import {
  and,
  defineRelations,
  DrizzleQueryError,
  eq,
  gt,
  isNull,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client, db } from "./db";
import { posts, users } from "./db/collisions";
import * as publicSchema from "./db/schema";
import { seed } from "../../src/seed";

await seed("collisions");

// ## Columns with the same name in a join
//
// `select()` without an object puts the columns of each table under the name of
// the table. The two titles do not collide.
const [row] = await db
  .select()
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId));

console.log("One title per table:", row);
// {
//   users: { id: 1, title: 'Admin' },
//   posts: { id: 5, title: 'Hello World', authorId: 1 }
// }

// ## The same key twice in select(): TS1117
//
// If you choose the columns, the row is flat, and an object has each key only
// once. JavaScript keeps the last one and reports nothing. TypeScript reports
// an error.
const clash = await db
  .select({
    title: users.title,
    // @ts-expect-error TS1117: the object has this key twice
    title: posts.title,
  })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId));

console.log("The last title wins:", clash);
// [ { title: 'Hello World' } ]

// ## Rename the columns
//
// Give each column a key of its own.
const renamed = await db
  .select({ userTitle: users.title, postTitle: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId));

console.log("Renamed:", renamed);
// [ { userTitle: 'Admin', postTitle: 'Hello World' } ]

// ## Join the same table twice: the alias is already used
//
// Each row has the columns of a table under the name of the table, so a table
// cannot be joined twice under the same name. Drizzle throws before it sends
// the query.
try {
  await db
    .select()
    .from(users)
    .leftJoin(posts, eq(posts.authorId, users.id))
    .leftJoin(posts, eq(posts.authorId, users.id));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("One name for two:", error.message);
  // 'Alias "posts" is already used in this query'
}

// ## Join the same table twice: alias()
//
// `alias()` gives a table another name. This query finds the latest post of a
// user: the post for which the second join finds no later post.
const laterPosts = alias(posts, "later_posts");
const [latest] = await db
  .select()
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .leftJoin(
    laterPosts,
    and(eq(laterPosts.authorId, users.id), gt(laterPosts.id, posts.id)),
  )
  .where(isNull(laterPosts.id));

console.log("A name for each:", latest);
// {
//   users: { id: 1, title: 'Admin' },
//   posts: { id: 5, title: 'Hello World', authorId: 1 },
//   later_posts: null
// }

// ## Tables with the same name in two PostgreSQL schemas: relations
//
// `public` and `collisions` both have a `users` and a `posts`.
// `defineRelations()` takes all four of them. It knows each table by its key,
// so give each a key of its own.
const relations = defineRelations(
  {
    users,
    posts,
    publicUsers: publicSchema.users,
    publicPosts: publicSchema.posts,
  },
  (r) => ({
    users: { posts: r.many.posts() },
    posts: {
      author: r.one.users({
        from: r.posts.authorId,
        to: r.users.id,
        optional: false,
      }),
    },
    publicUsers: {
      posts: r.many.publicPosts({
        from: r.publicUsers.id,
        to: r.publicPosts.authorId,
      }),
    },
  }),
);
const collisionsDb = drizzle({ client, relations });

// ## Columns with the same name in a relational query
//
// A relational query puts the posts inside the user, so the two titles do not
// collide.
const nested = await collisionsDb.query.users.findFirst({
  with: { posts: true },
});

console.log("Nested:", nested);
// {
//   id: 1,
//   title: 'Admin',
//   posts: [ { id: 5, title: 'Hello World', authorId: 1 } ]
// }

// The same query for the other schema has other rows and other types: these
// users have a `name`.
const publicNested = await collisionsDb.query.publicUsers.findFirst({
  with: { posts: true },
});

console.log("Nested, from the schema public:", publicNested);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
// }

// ## Join tables with the same name: 42P09
//
// In a join, `public.users` and `collisions.users` have the same name.
// PostgreSQL rejects the query.
try {
  await db
    .select()
    .from(publicSchema.users)
    .leftJoin(users, eq(users.id, publicSchema.users.id));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Two tables of one name:", { code, message });
  // { code: '42P09', message: 'table reference "users" is ambiguous' }
}

// `alias()` gives one of them another name.
const admins = alias(users, "admins");
const [both] = await db
  .select()
  .from(publicSchema.users)
  .leftJoin(admins, eq(admins.id, publicSchema.users.id));

console.log("With an alias:", both);
// { users: { id: 1, name: 'Alice' }, admins: { id: 1, title: 'Admin' } }

await client.end();
