// # Traps with sql in queries
//
// TypeScript accepts all these queries, and most of them run, but the result is
// not what was meant. Each step first shows what goes wrong, and then the
// correct query.
//
// npm run example:traps-sql

import {
  and,
  count,
  DrizzleQueryError,
  eq,
  inArray,
  isNotNull,
  ne,
  or,
  type SQL,
  sql,
  TransactionRollbackError,
} from "drizzle-orm";
import { client, db } from "../src/db";
import { posts, postsTags, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("blog");

// ## A delete with an empty list of filters deletes every row
//
// `and()` and `or()` of an empty list return `undefined`, and Drizzle sends a
// `where` of `undefined` as no `where` at all. The statement then deletes or
// updates every row of the table.
//
// `posts_tags` has three rows here. The delete runs in a transaction that is
// rolled back, so that they stay.
//
// Issues: #1361, #1462, #1463, #2949, #5636, #6180.
const filters: SQL[] = [];

try {
  await db.transaction(async (tx) => {
    const deleted = await tx
      .delete(postsTags)
      .where(and(...filters))
      .returning();

    console.log("Number of deleted rows:", deleted.length);
    // 3

    tx.rollback();
  });
} catch (error) {
  if (!(error instanceof TransactionRollbackError)) throw error;
}

// Say what an empty list means. With `` ?? sql`false` ``, it matches no row.
const deletedByFilters = await db
  .delete(postsTags)
  .where(and(...filters) ?? sql`false`)
  .returning();

console.log("No filter, no row:", deletedByFilters);
// []

// ## db.query returns every row when the list of filters is empty
//
// `or()` of an empty list returns `undefined`, and `where: undefined` filters
// nothing. A search for no title returns all posts.
//
// Issues: #1361, #1462, #1463, #2949, #5636, #6180.
const titles: string[] = [];

const allPosts = await db.query.posts.findMany({
  columns: { title: true },
  where: or(...titles.map((title) => eq(posts.title, title))),
  orderBy: posts.id,
});

console.log("Every post:", allPosts);
// [
//   { title: 'Hello World' },
//   { title: 'Second Thoughts' },
//   { title: 'Getting Started' }
// ]

// For several values of one column, use `inArray()`. Of an empty list, it
// matches no row.
const postsInArray = await db.query.posts.findMany({
  columns: { title: true },
  where: inArray(posts.title, titles),
  orderBy: posts.id,
});

console.log("No title, no post:", postsInArray);
// []

// For other conditions, say what an empty list means.
const postsOrFalse = await db.query.posts.findMany({
  columns: { title: true },
  where: or(...titles.map((title) => eq(posts.title, title))) ?? sql`false`,
  orderBy: posts.id,
});

console.log("No condition, no post:", postsOrFalse);
// []

// ## Every user has the same number of posts
//
// In a query without a join, Drizzle writes the columns of a `sql` field
// without their tables. Inside the subquery, `"author_id" = "id"` then compares
// two columns of `posts` with each other, and every user gets the same number.
//
// In a query with a join, Drizzle writes the tables' names, and the same `sql`
// is correct.
//
// Issues: #5734, #961, #1149, #1815, #3110.
const sameNumber = await db
  .select({
    name: users.name,
    posts: sql<number>`(
      select count(*)::int from ${posts}
      where ${posts.authorId} = ${users.id}
    )`,
  })
  .from(users)
  .orderBy(users.id);

console.log("The same number for every user:", sameNumber);
// [
//   { name: 'Alice', posts: 1 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 1 }
// ]

// To count, use `db.$count()`.
const counted = await db
  .select({
    name: users.name,
    posts: db.$count(posts, eq(posts.authorId, users.id)),
  })
  .from(users)
  .orderBy(users.id);

console.log("With db.$count():", counted);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// For any other subquery, compare the columns with `eq()` inside the `sql`. A
// condition keeps the tables' names.
const comparedWithEq = await db
  .select({
    name: users.name,
    posts: sql<number>`(
      select count(*)::int from ${posts}
      where ${eq(posts.authorId, users.id)}
    )`,
  })
  .from(users)
  .orderBy(users.id);

console.log("With eq() inside sql:", comparedWithEq);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## Every user has the same number of posts in extras
//
// In `extras` without `with`, Drizzle writes the columns of a `sql` field
// without their tables too: the subquery compares two columns of `posts`. The
// table of the callback does not help here.
//
// Issues: #4696.
const sameExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: (user) => ({
    posts: sql<number>`(
      select count(*)::int from ${posts}
      where ${posts.authorId} = ${user.id}
    )`.as("posts"),
  }),
  orderBy: users.id,
});

console.log("The same number for every user:", sameExtra);
// [
//   { name: 'Alice', posts: 1 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 1 }
// ]

// Put a `db.select()` in parentheses: its condition keeps the tables' names.
// Cast the number in SQL, because `extras` do not convert it.
const selectedExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: (user) => ({
    posts: sql<number>`(${db
      .select({ posts: count() })
      .from(posts)
      .where(eq(posts.authorId, user.id))})::int`.as("posts"),
  }),
  orderBy: users.id,
});

console.log("With db.select() in extras:", selectedExtra);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## sql returns the id of the wrong table
//
// In a query without a join, Drizzle writes the columns of a `sql` field
// without their tables. Here, `users.id` becomes `"id"`, and each post gets its
// own id as the id of its author.
//
// Drizzle refuses a plain `users.id` in this query. PostgreSQL reports an error
// if `posts` has no column of that name.
const ownIds = await db
  .select({ title: posts.title, author: sql<number>`${users.id}` })
  .from(posts)
  .orderBy(posts.id);

console.log("The ids of the posts:", ownIds);
// [
//   { title: 'Hello World', author: 1 },
//   { title: 'Second Thoughts', author: 2 },
//   { title: 'Getting Started', author: 3 }
// ]

// Join the table whose columns you use.
const authorIds = await db
  .select({ title: posts.title, author: sql<number>`${users.id}` })
  .from(posts)
  .innerJoin(users, eq(users.id, posts.authorId))
  .orderBy(posts.id);

console.log("The ids of the authors:", authorIds);
// [
//   { title: 'Hello World', author: 1 },
//   { title: 'Second Thoughts', author: 1 },
//   { title: 'Getting Started', author: 2 }
// ]

// ## The first where() has no effect
//
// A second `where()` replaces the first one. TypeScript allows the second call
// in a `$dynamic()` query, and the condition on the author is lost.
//
// Issues: #2321, #1644, #2922.
const postsOfAlice = db
  .select()
  .from(posts)
  .where(eq(posts.authorId, 1))
  .$dynamic();

const lastWhere = await postsOfAlice
  .where(ne(posts.title, "Hello World"))
  .orderBy(posts.id);

console.log("Only the second condition:", lastWhere);
// [
//   { id: 2, title: 'Second Thoughts', authorId: 1 },
//   { id: 3, title: 'Getting Started', authorId: 2 }
// ]

// Collect the conditions in an array, and call `where()` once.
const conditions = [eq(posts.authorId, 1)];
conditions.push(ne(posts.title, "Hello World"));

const bothConditions = await db
  .select()
  .from(posts)
  .where(and(...conditions))
  .orderBy(posts.id);

console.log("Both conditions:", bothConditions);
// [ { id: 2, title: 'Second Thoughts', authorId: 1 } ]

// ## json_agg of a left join returns an array with null
//
// A left join keeps a user without posts, with nulls in place of a post, and
// `json_agg()` collects that row too. The array contains a null, or an object
// of nulls, and the type in `sql<...>` denies it.
//
// Issues: #1338, #2682, #1908.
const withNull = await db
  .select({
    name: users.name,
    posts: sql<string[]>`json_agg(${posts.title} order by ${posts.id})`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("An array with null:", withNull);
// [
//   { name: 'Alice', posts: [ 'Hello World', 'Second Thoughts' ] },
//   { name: 'Bob', posts: [ 'Getting Started' ] },
//   { name: 'Carol', posts: [ null ] }
// ]

const withNulls = await db
  .select({
    name: users.name,
    posts: sql<{ title: string }[]>`json_agg(
      json_build_object('title', ${posts.title}) order by ${posts.id}
    )`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("A post of nulls:", withNulls);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [ { title: null } ] }
// ]

// Leave out the rows without a post with `filter`. `json_agg()` of no row is
// null: make it an empty array with `coalesce()`.
const withoutNull = await db
  .select({
    name: users.name,
    posts: sql<{ title: string }[]>`coalesce(
      json_agg(
        json_build_object('title', ${posts.title}) order by ${posts.id}
      ) filter (where ${isNotNull(posts.id)}),
      '[]'
    )`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("An empty array:", withoutNull);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

// ## The objects of json_agg have author_id, not authorId
//
// `json_agg()` of a table builds the objects in PostgreSQL, which knows only
// the names of the columns. The type says `authorId`, and the object has
// `author_id`.
const columnNames = await db
  .select({
    posts: sql<
      (typeof posts.$inferSelect)[]
    >`json_agg(${posts} order by ${posts.id})`,
  })
  .from(posts)
  .where(eq(posts.authorId, 1));

console.log("The names of the columns:", columnNames);
// [
//   {
//     posts: [
//       { id: 1, title: 'Hello World', author_id: 1 },
//       { id: 2, title: 'Second Thoughts', author_id: 1 }
//     ]
//   }
// ]

// Name the keys with `json_build_object()`.
const ownNames = await db
  .select({
    posts: sql<{ id: number; authorId: number }[]>`json_agg(
      json_build_object('id', ${posts.id}, 'authorId', ${posts.authorId})
      order by ${posts.id}
    )`,
  })
  .from(posts)
  .where(eq(posts.authorId, 1));

console.log("The names of the keys:", ownNames);
// [
//   { posts: [ { id: 1, authorId: 1 }, { id: 2, authorId: 1 } ] }
// ]

// ## count(*) in sql<number> is a string
//
// `sql<number>` tells TypeScript what to expect, and converts nothing.
// `count(*)` is a `bigint` in PostgreSQL, which postgres.js returns as a
// string, and `+ 1` appends to it.
//
// Issues: #999, #409, #1425, #275.
const [asString] = await db
  .select({ posts: sql<number>`count(*)` })
  .from(posts);

console.log("A string:", asString);
// { posts: '3' }
console.log("One more than three:", asString!.posts + 1);
// '31'

// Use `count()` or `db.$count()`, which convert the number.
const [asNumber] = await db.select({ posts: count() }).from(posts);

console.log("With count():", asNumber);
// { posts: 3 }

const total = await db.$count(posts);

console.log("With db.$count():", total);
// 3

// For an expression of your own, cast it in SQL, or convert it with
// `mapWith()`.
const [converted] = await db
  .select({
    cast: sql<number>`count(*)::int`,
    mapped: sql`count(*)`.mapWith(Number),
  })
  .from(posts);

console.log("Cast, and converted:", converted);
// { cast: 3, mapped: 3 }

// ## mapWith(Number) has no effect in extras
//
// In `extras`, Drizzle drops the conversion of `mapWith()`, but keeps its type:
// the value is a string, and its type is `number`.
//
// Issues: #1157, #3557.
const mappedExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: (user) => ({
    posts: sql`(${db
      .select({ posts: count() })
      .from(posts)
      .where(eq(posts.authorId, user.id))})`
      .mapWith(Number)
      .as("posts"),
  }),
  orderBy: users.id,
});

console.log("Strings:", mappedExtra);
// [
//   { name: 'Alice', posts: '2' },
//   { name: 'Bob', posts: '1' },
//   { name: 'Carol', posts: '0' }
// ]

// Cast the value in SQL.
const castExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: (user) => ({
    posts: sql<number>`(${db
      .select({ posts: count() })
      .from(posts)
      .where(eq(posts.authorId, user.id))})::int`.as("posts"),
  }),
  orderBy: users.id,
});

console.log("Numbers:", castExtra);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## db.$count() in extras: column users.author_id does not exist
//
// In `extras`, Drizzle writes every column as a column of the query's own
// table. `posts.authorId` becomes `"users"."author_id"`, which does not exist.
//
// A subquery in `sql` fails in the same way when the query has a `with`.
//
// Issues: #3493, #4164, #3546, #3153, #4836.
try {
  await db.query.users.findMany({
    extras: {
      posts: db.$count(posts, eq(posts.authorId, users.id)).as("posts"),
    },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("An error of PostgreSQL:", error.cause?.message);
  // 'column users.author_id does not exist'
}

// Put a `db.select()` in parentheses: its columns keep their tables, also
// beside `with`.
const countedExtra = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (posts, { asc }) => asc(posts.id),
    },
  },
  extras: (user) => ({
    number: sql<number>`(${db
      .select({ number: count() })
      .from(posts)
      .where(eq(posts.authorId, user.id))})::int`.as("number"),
  }),
  orderBy: users.id,
});

console.log("With db.select() in extras:", countedExtra);
// [
//   {
//     name: 'Alice',
//     number: 2,
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { name: 'Bob', number: 1, posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', number: 0, posts: [] }
// ]

await client.end();
