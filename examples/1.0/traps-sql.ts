// # Traps with sql in queries
//
// The traps of Drizzle 0.45 with `sql`, run with Drizzle 1.0. Some of them are
// gone, some throw an error, and some are still there.
//
// npm run example:1.0:traps-sql

import {
  and,
  count,
  DrizzleQueryError,
  eq,
  isNotNull,
  ne,
  type SQL,
  sql,
  TransactionRollbackError,
} from "drizzle-orm";
import { client, db } from "./db";
import { posts, postsTags, users } from "./db/schema";
import { seed } from "../../src/seed";

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
// In Drizzle 1.0, `db.query` throws an error when a list of filters is empty,
// or when a filter is `undefined`. It does not return every row.
//
// Issues: #1361, #1462, #1463, #2949, #5636, #6180.
const titles: string[] = [];

try {
  await db.query.posts.findMany({
    where: { OR: titles.map((title) => ({ title })) },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An error:", error.message);
  // "Unexpected empty array in filters' 'OR' section. Omit field or use " +
  //   "'EmptyFilter' if you want filter to be skipped."
}

// For several values of one column, use `in`. Of an empty list, it matches no
// row.
const postsInArray = await db.query.posts.findMany({
  columns: { title: true },
  where: { title: { in: titles } },
  orderBy: { id: "asc" },
});

console.log("No title, no post:", postsInArray);
// []

// For other conditions, say what an empty list means.
const postsOrFalse = await db.query.posts.findMany({
  columns: { title: true },
  where:
    titles.length > 0
      ? { OR: titles.map((title) => ({ title })) }
      : { RAW: sql`false` },
  orderBy: { id: "asc" },
});

console.log("No condition, no post:", postsOrFalse);
// []

// ## Every user has the same number of posts
//
// Drizzle 1.0 writes the columns of a subquery in a `sql` field with their
// tables. Each user has the correct number of posts.
//
// Issues: #5734, #961, #1149, #1815, #3110.
const everyNumber = await db
  .select({
    name: users.name,
    posts: sql<number>`(
      select count(*)::int from ${posts}
      where ${posts.authorId} = ${users.id}
    )`,
  })
  .from(users)
  .orderBy(users.id);

console.log("The number of each user:", everyNumber);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// `db.$count()` is shorter.
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

// `eq()` inside the `sql` works too, as in Drizzle 0.45.
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
// In Drizzle 1.0, each of the `extras` is a function of its own, and the table
// that it is given is written with its name. Each user has the correct number
// of posts.
//
// Issues: #4696.
const everyExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: {
    posts: (user) => sql<number>`(
      select count(*)::int from ${posts}
      where ${posts.authorId} = ${user.id}
    )`,
  },
  orderBy: { id: "asc" },
});

console.log("The number of each user:", everyExtra);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// A `db.select()` in parentheses works too.
const selectedExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: {
    posts: (user) =>
      sql<number>`(${db
        .select({ posts: count() })
        .from(posts)
        .where(eq(posts.authorId, user.id))})::int`,
  },
  orderBy: { id: "asc" },
});

console.log("With db.select() in extras:", selectedExtra);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## sql returns the id of the wrong table
//
// Drizzle 1.0 writes `users.id` in a `sql` field as `"users"."id"`, and
// PostgreSQL reports an error, because the query does not join `users`.
try {
  await db
    .select({ title: posts.title, author: sql<number>`${users.id}` })
    .from(posts)
    .orderBy(posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("An error of PostgreSQL:", error.cause?.message);
  // 'missing FROM-clause entry for table "users"'
}

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
// In Drizzle 1.0, `mapWith()` converts the value in `extras` too: it is a
// number, as its type says.
//
// Issues: #1157, #3557.
const mappedExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: {
    posts: (user) =>
      sql`(${db
        .select({ posts: count() })
        .from(posts)
        .where(eq(posts.authorId, user.id))})`.mapWith(Number),
  },
  orderBy: { id: "asc" },
});

console.log("Numbers:", mappedExtra);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// Without `mapWith()`, cast the value in SQL.
const castExtra = await db.query.users.findMany({
  columns: { name: true },
  extras: {
    posts: (user) =>
      sql<number>`(${db
        .select({ posts: count() })
        .from(posts)
        .where(eq(posts.authorId, user.id))})::int`,
  },
  orderBy: { id: "asc" },
});

console.log("Cast to numbers:", castExtra);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## db.$count() in extras: column users.author_id does not exist
//
// In Drizzle 1.0, the table of the query has an alias, `d0`. With the imported
// table, `"users"."id"` is in no table of the query, and PostgreSQL reports
// another error.
//
// Issues: #3493, #4164, #3546, #3153, #4836.
try {
  await db.query.users.findMany({
    extras: { posts: db.$count(posts, eq(posts.authorId, users.id)) },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("An error of PostgreSQL:", error.cause?.message);
  // 'invalid reference to FROM-clause entry for table "users"'
}

// Use the table that the function in `extras` is given. `db.$count()` then
// works, also beside `with`.
const countedExtra = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: { columns: { title: true }, orderBy: { id: "asc" } },
  },
  extras: {
    number: (user) => db.$count(posts, eq(posts.authorId, user.id)),
  },
  orderBy: { id: "asc" },
});

console.log("With db.$count() in extras:", countedExtra);
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
